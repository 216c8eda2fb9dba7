/** Puts a file into the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the file after the click, and not later than this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
