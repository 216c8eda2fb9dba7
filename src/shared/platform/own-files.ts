/** What the browser has saved is the person's own; there is nothing of ours to forget. */
export function forgetOwnFiles(): void {}
