type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that hold something: absent and empty ones are left out, as optional fields of the contract are. */
export function given<T extends Record<string, unknown>>(fields: T): Present<T> {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined && value !== "") kept[name] = value;
  }
  return kept as Present<T>;
}
