import "./print.scss";

/** The browser's print dialogue. A mini-program cannot print. */
export function printPage(): void {
  window.print();
}
