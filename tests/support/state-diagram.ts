// A machine's table as a mermaid diagram, for docs/state-machines.md.
interface Arrow {
  to: string;
  by: readonly string[];
}

type Table = Readonly<Record<string, Readonly<Record<string, Arrow | undefined>>>>;

const id = (status: string) => status.replace(/-/g, "_");

/** Mermaid's state diagram of a table; actions between the same two states share an arrow. */
export function stateDiagram(table: Table, names: Readonly<Record<string, string>>, first: string): string {
  const statuses = Object.keys(table);
  const arrows = statuses.flatMap((from) => {
    const byTarget = new Map<string, string[]>();
    for (const [action, arrow] of Object.entries(table[from] ?? {})) {
      if (!arrow) continue;
      const label = `${action} (${arrow.by.join(", ")})`;
      byTarget.set(arrow.to, [...(byTarget.get(arrow.to) ?? []), label]);
    }
    return [...byTarget].map(([to, labels]) => `  ${id(from)} --> ${id(to)}: ${labels.join("<br/>")}`);
  });
  const isFinal = (status: string) =>
    Object.values(table[status] ?? {}).every((arrow) => !arrow || arrow.to === status);
  return [
    "stateDiagram-v2",
    ...statuses.map((status) => `  state "${names[status] ?? status}" as ${id(status)}`),
    `  [*] --> ${id(first)}`,
    ...arrows,
    ...statuses.filter(isFinal).map((status) => `  ${id(status)} --> [*]`),
  ].join("\n");
}
