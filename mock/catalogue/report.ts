// What an import finds, counted as it goes, so that the report of any export stays small.
import { countDelta, type DeltaEntry, type DeltaReport } from "./delta/delta-report";
import type { Quarantined } from "./quarantine";
import type { BreachCode, RejectCode } from "./reasons";
import type { SpamCode } from "./spam/hit";
import type { TableName } from "./tables";

/** A row that was turned back. */
export interface Reject {
  /** `file:line`. */
  at: string;
  code: RejectCode;
  detail?: string;
}

/** A guide that breaks a rule; it is imported all the same. */
export interface Breach {
  /** `file:line` of the item's row. */
  at: string;
  guide: string;
  name: string;
  code: BreachCode;
  detail?: string;
}

/** Counts and first examples. Everything one by one goes to the listener. */
export interface CatalogueReport {
  imported: number;
  /** Rows read, by table. */
  rows: Partial<Record<TableName, number>>;
  /** Kept out without fault: not in use, not applied for, and rows that hang on an item kept out. */
  keptOut: { notInUse: number; notAppliedFor: number; withTheirItem: number };
  rejected: { total: number; byCode: Partial<Record<RejectCode, number>>; first: Reject[] };
  /** Kept back because of suspicious fields; each stands in the quarantine file with its guide. */
  quarantined: {
    total: number;
    byCode: Partial<Record<SpamCode, number>>;
    first: Omit<Quarantined, "guide">[];
  };
  /** Suspicious, and let through by staff. */
  released: number;
  /** Hosts that the folder itself allows links to besides .gov.cn: whoever changed the folder may have added one. */
  allowedByFolder: string[];
  /** What changed against an earlier result, when there is one. */
  delta?: DeltaReport;
  breached: Partial<Record<BreachCode, { count: number; first: Breach[] }>>;
  /** Fields from which markup or hidden characters were taken, by `file column`. */
  neutralised: Record<string, number>;
  /** Texts and lists cut to the contract's limits, by contract path or `file column`. */
  cut: Record<string, number>;
  /** Columns that the importer does not use, by file. */
  unusedColumns: Record<string, string[]>;
  missingFiles: string[];
  /** Consistency rules that could not be looked at, because a column is missing. */
  notChecked: BreachCode[];
}

/** Receives every reject, breach and guide kept back, for reports that list them all. */
export interface ReportListener {
  reject?(reject: Reject): void;
  breach?(breach: Breach): void;
  quarantine?(quarantined: Quarantined): void;
  delta?(entry: DeltaEntry): void;
}

/** How many rejects and guides kept back the report shows, and how many guides for each rule. */
const shownRejects = 20;
const shownBreaches = 5;

/** An empty report with the ways to add to it. */
export function openReport(...listeners: ReportListener[]) {
  const report: CatalogueReport = {
    imported: 0,
    rows: {},
    keptOut: { notInUse: 0, notAppliedFor: 0, withTheirItem: 0 },
    rejected: { total: 0, byCode: {}, first: [] },
    quarantined: { total: 0, byCode: {}, first: [] },
    released: 0,
    allowedByFolder: [],
    breached: {},
    neutralised: {},
    cut: {},
    unusedColumns: {},
    missingFiles: [],
    notChecked: [],
  };
  return {
    report,
    reject(reject: Reject): void {
      const { rejected } = report;
      rejected.total += 1;
      rejected.byCode[reject.code] = (rejected.byCode[reject.code] ?? 0) + 1;
      if (rejected.first.length < shownRejects) rejected.first.push(reject);
      for (const listener of listeners) listener.reject?.(reject);
    },
    quarantine(held: Quarantined): void {
      const { quarantined } = report;
      quarantined.total += 1;
      for (const code of new Set(held.findings.map((finding) => finding.code))) {
        quarantined.byCode[code] = (quarantined.byCode[code] ?? 0) + 1;
      }
      const { guide: _, ...shown } = held;
      if (quarantined.first.length < shownRejects) quarantined.first.push(shown);
      for (const listener of listeners) listener.quarantine?.(held);
    },
    delta(entry: DeltaEntry): void {
      if (report.delta) countDelta(report.delta, entry);
      for (const listener of listeners) listener.delta?.(entry);
    },
    breach(breach: Breach): void {
      const found = report.breached[breach.code] ?? { count: 0, first: [] };
      report.breached[breach.code] = found;
      found.count += 1;
      if (found.first.length < shownBreaches) found.first.push(breach);
      for (const listener of listeners) listener.breach?.(breach);
    },
    countRow(table: TableName): void {
      report.rows[table] = (report.rows[table] ?? 0) + 1;
    },
    countNeutralised(place: string): void {
      report.neutralised[place] = (report.neutralised[place] ?? 0) + 1;
    },
    countCut(place: string): void {
      report.cut[place] = (report.cut[place] ?? 0) + 1;
    },
  };
}

/** A report that is being written. */
export type OpenReport = ReturnType<typeof openReport>;
