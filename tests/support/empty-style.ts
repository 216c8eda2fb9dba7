// Styles have no meaning under jest; the real browsers judge them.
export {};
