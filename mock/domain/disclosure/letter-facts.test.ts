import { filedOn } from "../../../tests/support/disclosure-cases";
import { filed } from "./letter-facts";

test("a letter repeats what was asked without its full stop, and ends with one", () => {
  const request = filedOn("2026-09-18");
  const wanted = { title: "发放汇总表；", description: "分苏木镇的发放汇总表。" };
  const words = filed({ ...request, input: { ...request.input, wanted } });
  expect(words).toMatch(/申请公开：发放汇总表，分苏木镇的发放汇总表。$/);
});
