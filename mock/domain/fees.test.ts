import { allFees, feeKinds, feesFor } from "./fees";

const police = { code: "11152923MB00000017", name: "公安局" };
const firm = { code: "91152923MA0XAMP1EJ", name: "供热公司" };
const item = { name: "工本费", standard: "10 元/证", basis: "发改价格〔2003〕2322号" };
const guide = (id: string, change: object = {}) => ({
  id,
  name: `${id} 事项`,
  department: police,
  charged: true,
  fee: { items: [item], payOnline: false },
  intermediaries: [] as string[],
  ...change,
});
const surveyor = {
  id: "agent-1",
  name: "测绘站",
  services: [{ name: "宅基地测绘", fee: "300 元/宗" }],
  phone: "0483-0000041",
  address: "镇上",
};

test("a fee of one name and standard stands once, with every guide and everybody who collects it", () => {
  const traffic = { code: "11152923MB00000018", name: "交通管理大队" };
  const [fee, ...others] = allFees([guide("a"), guide("b"), guide("c", { department: traffic })], [], []);
  expect(others).toEqual([]);
  expect(fee).toMatchObject({ name: "工本费", kind: "administrative", collector: "公安局、交通管理大队" });
  expect(fee?.guides.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("another standard is another fee; what a company charges is no charge of the state", () => {
  const dear = guide("b", { fee: { items: [{ ...item, standard: "40 元/证" }], payOnline: false } });
  const fees = allFees([guide("a"), dear, guide("c", { department: firm, name: "供热开户" })], [], []);
  expect(fees.map(({ standard, kind }) => [standard, kind])).toEqual([
    ["10 元/证", "administrative"],
    ["40 元/证", "administrative"],
    ["10 元/证", "service"],
  ]);
});

test("a guide that charges nothing any more adds no fee; a basis of the whole guide stands for its items", () => {
  const bare = {
    items: [{ name: "登记费", standard: "80 元/件" }],
    basis: "发改价格规〔2016〕2559号",
    payOnline: false,
  };
  expect(allFees([guide("a", { charged: false })], [], [])).toEqual([]);
  expect(allFees([guide("a", { fee: bare })], [], [])[0]?.basis).toBe("发改价格规〔2016〕2559号");
});

test("intermediaries' fees lead to the guides that need them, and say when the market sets them", () => {
  const [fee] = allFees([guide("a", { charged: false, intermediaries: ["宅基地测绘"] })], [], [surveyor]);
  expect(fee).toMatchObject({
    kind: "intermediary",
    collector: "测绘站",
    basis: "市场调节价，双方商定",
    guides: [{ id: "a" }],
  });
});

test("ids stay the same whatever stands around a fee", () => {
  const idIn = (guides: ReturnType<typeof guide>[]) => allFees(guides, [], [surveyor]).map(({ id }) => id);
  expect(idIn([guide("a"), guide("b")])).toEqual(idIn([guide("c")]));
  expect(new Set(idIn([guide("a")])).size).toBe(2);
});

test("fees are found by every word of their names or their guides' and counted by kind", () => {
  const fees = allFees([guide("a")], [], [surveyor]);
  expect(feesFor(fees, " ").length).toBe(2);
  expect(feesFor(fees, "宅基地 测绘").map(({ name }) => name)).toEqual(["宅基地测绘"]);
  expect(feesFor(fees, "A 事项").map(({ name }) => name)).toEqual(["工本费"]);
  expect(feesFor(fees, "没有")).toEqual([]);
  expect(feeKinds(fees).map(({ code, count }) => [code, count])).toEqual([
    ["administrative", 1],
    ["intermediary", 1],
  ]);
});

test("a company's fee and the state's of one name and standard stay apart", () => {
  const fees = allFees([guide("a"), guide("b", { department: firm })], [], []);
  expect(fees.map(({ kind, guides }) => [kind, guides.map(({ id }) => id)])).toEqual([
    ["administrative", ["a"]],
    ["service", ["b"]],
  ]);
  expect(new Set(fees.map(({ id }) => id)).size).toBe(2);
});

test("fees of guides that a search found are found too", () => {
  const fees = allFees([guide("a")], [], [surveyor]);
  expect(feesFor(fees, "sfz", (id) => id === "a").map(({ name }) => name)).toEqual(["工本费"]);
});
