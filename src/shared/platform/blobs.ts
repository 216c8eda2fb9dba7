const blobs = new Map<string, Blob>();

/** An address under which a page shows and sends a file; it holds the file until it is let go. */
export function addressOf(blob: Blob): string {
  const address = URL.createObjectURL(blob);
  blobs.set(address, blob);
  return address;
}

/** The file at an address of ours. */
export const blobAt = (address: string): Blob | undefined => blobs.get(address);

/** Lets a file go. */
export function letGo(address: string): void {
  URL.revokeObjectURL(address);
  blobs.delete(address);
}
