type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that hold something: absent and empty ones are left out, as optional fields of the contract are. */
export function given<T extends Record<string, unknown>>(fields: T): Present<T> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(kept) as Present<T>;
}
