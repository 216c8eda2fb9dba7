import { isWeapp } from "@/shared/platform/target";

/** What a screen reader is told about an element. */
export interface Spoken {
  role?: string;
  label?: string;
  hidden?: boolean;
  level?: number;
  pressed?: boolean;
  checked?: boolean;
  expanded?: boolean;
  selected?: boolean;
  live?: "polite" | "assertive";
  busy?: boolean;
  invalid?: boolean;
  modal?: boolean;
}

/** Attributes for Taro components: `role` on the web is `aria-role` on WeChat (since library 2.7.1). */
export function spoken({ role, ...states }: Spoken): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (role) attributes[isWeapp ? "ariaRole" : "role"] = role;
  for (const [name, value] of Object.entries(states)) {
    if (value === undefined) continue;
    attributes[isWeapp ? `aria${name[0]?.toUpperCase()}${name.slice(1)}` : `aria-${name}`] = String(value);
  }
  return attributes;
}
