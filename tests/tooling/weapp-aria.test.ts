import { type Spoken, spoken } from "@/shared/ui/a11y";
import aria from "../../config/weapp/aria.json";

/** Everything that the app may tell a screen reader. */
const everything: Required<Spoken> = {
  role: "button",
  label: "提交",
  hidden: true,
  level: 1,
  pressed: true,
  checked: true,
  expanded: true,
  selected: true,
  live: "polite",
  busy: true,
  invalid: true,
  modal: true,
};

test("WeChat's templates pass on all that the app tells a screen reader", () => {
  const { role, ...states } = spoken(everything);
  expect(role).toBe("button");
  expect(["aria-role", ...Object.keys(states)].sort()).toEqual(Object.keys(aria).sort());
});
