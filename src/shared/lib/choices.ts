// What a list is narrowed by: filters by name, of which one that is absent is open.

/** The value in force as a facet spells it, empty when the filter is open. */
export function chosenCode<F extends object>(filters: F, name: keyof F): string {
  return String(filters[name] ?? "");
}

/** The filters with a value put in force, or taken off when it is already. */
export function toggled<F extends object, N extends keyof F>(
  filters: F,
  name: N,
  value: NonNullable<F[N]>,
): F {
  const { [name]: old, ...others } = filters;
  return (old === value ? others : { ...others, [name]: value }) as F;
}

/** How many filters are in force, those that the page itself stands for left out. */
export function countChosen(filters: object, fixed: object): number {
  return Object.keys(filters).filter((name) => !(name in fixed)).length;
}
