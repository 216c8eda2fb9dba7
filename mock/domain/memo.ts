/** The same function, but what it makes of one object is made once and kept as long as the object lives. */
export function memo<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const kept = new WeakMap<Of, { value: Value }>();
  return (of) => {
    const known = kept.get(of);
    if (known) return known.value;
    const made = { value: make(of) };
    kept.set(of, made);
    return made.value;
  };
}
