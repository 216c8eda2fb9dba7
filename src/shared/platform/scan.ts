/** A browser has no scanner of its own. */
export const canScan = false;

/** Lets the person scan a code with the camera; undefined when none was scanned. */
export const scanCode = (): Promise<string | undefined> => Promise.resolve(undefined);
