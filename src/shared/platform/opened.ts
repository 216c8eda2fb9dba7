// What both ways of opening a document share.

/** What became of a document that one wanted to see. */
export type Opened = "opened" | "unreached" | "slow" | "failed";

/** The same of one that needs a login: `refused` when the backend does not know who asks. */
export type OpenedOwn = Opened | "refused";

/** A file as people know it; the ending without its dot. */
export interface NamedFile {
  url: string;
  name: string;
  ending: string;
}

/** Milliseconds after which a document is given up; as long as WeChat waits. */
export const patience = 60_000;
