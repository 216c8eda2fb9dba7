const darkQuery = "(prefers-color-scheme: dark)";

/** Whether the system is dark now. */
export function isSystemDark(): boolean {
  return window.matchMedia(darkQuery).matches;
}

/** The system's text size relative to its standard; a browser applies it by itself. */
export function systemTextScale(): number {
  return 1;
}

/** Tells when the system turns dark or light. */
export function watchSystemDark(tell: (dark: boolean) => void): void {
  window.matchMedia(darkQuery).addEventListener("change", ({ matches }) => tell(matches));
}
