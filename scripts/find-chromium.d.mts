/** The path of a Chrome or Chromium on this machine. */
export function findChromium(): string | undefined;
