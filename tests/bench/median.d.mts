/** The middle of some numbers. */
export declare function median(numbers: readonly number[]): number;
