import type { components } from "../schema";

type LifeEvent = components["schemas"]["LifeEvent"];

/** A life event as people read it; `audience` says whose life it is. */
export interface NamedEvent {
  readonly code: LifeEvent;
  readonly name: string;
  readonly audience: "person" | "enterprise";
}

/** The life events in the order of a life, which is the order of the bits in a pack's events column. */
export const lifeEvents: readonly NamedEvent[] = [
  { code: "birth", name: "出生", audience: "person" },
  { code: "school", name: "上学", audience: "person" },
  { code: "work", name: "就业", audience: "person" },
  { code: "marriage", name: "结婚", audience: "person" },
  { code: "home", name: "置业", audience: "person" },
  { code: "medical", name: "就医", audience: "person" },
  { code: "retirement", name: "退休", audience: "person" },
  { code: "death", name: "身后事", audience: "person" },
  { code: "open", name: "开办", audience: "enterprise" },
  { code: "operate", name: "经营", audience: "enterprise" },
  { code: "change", name: "变更", audience: "enterprise" },
  { code: "close", name: "注销", audience: "enterprise" },
];
