/** The system's status bar stands outside a page in a browser; there is nothing to colour. */
export function useStatusBar(_dark: boolean, _onBand: boolean): void {}
