import type { components } from "@contract/schema";
import type { Day } from "../calendar";

type Schemas = components["schemas"];

/** What a case of any kind tells of itself to be counted. */
export interface CountedCase {
  topic: Exclude<Schemas["FiguresTopic"], "all">;
  /** 行政许可, 求助, 予以公开. */
  type: Schemas["Coded"];
  /** Who handles it; nobody yet, or the centre itself, where absent. */
  department?: Schemas["Coded"];
  receivedOn: Day;
  /** When it was over, however it ended; absent while it is not. */
  closedOn?: Day;
  /** Of what is over: no due day had passed before. */
  punctual?: boolean;
  /** Working days it took, and those promised; only where something was promised in working days. */
  days?: { actual: number; promised: number };
}
