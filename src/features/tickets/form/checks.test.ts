import { wrongFields } from "./checks";
import { changed, emptyFields, type FieldName, identitiesOf, type TicketFields } from "./fields";

const filled: TicketFields = {
  ...emptyFields,
  text: "嘎查机井水泵三天不出水",
  kind: "help",
  channel: "hotline",
  channelName: "12345 热线",
  mayHide: true,
  identity: "named",
  filing: "self",
};

beforeEach(() => {
  jest.spyOn(Date, "now").mockReturnValue(Date.parse("2026-10-16T09:12:00+08:00"));
});

const wrong = (change: Partial<TicketFields>): FieldName[] => [
  ...wrongFields({ ...filled, ...change }).keys(),
];

test("of an empty form only what must be said is wrong, in the order of the form", () => {
  expect([...wrongFields(emptyFields).keys()]).toEqual(["text", "kind", "channel", "identity", "filing"]);
  expect(wrong({})).toEqual([]);
});

test.each<[string, Partial<TicketFields>, FieldName]>([
  ["five characters", { text: "水泵坏了呀" }, "text"],
  ["a text of blanks", { text: "          " }, "text"],
  ["a text without end", { text: "水".repeat(2001) }, "text"],
  ["a place of one character", { placeWords: "井" }, "placeWords"],
  ["a day that is still to come", { happenedOn: "2026-10-17" }, "happenedOn"],
  ["a day that is none", { happenedOn: "昨天" }, "happenedOn"],
  ["one letter about whom it concerns", { concerned: "A" }, "concerned"],
  ["a phone with ten digits", { phone: "1390483000" }, "phone"],
  ["a name without a phone", { contactName: "张敏" }, "phone"],
])("%s is wrong", (_, change, field) => {
  expect(wrong(change)).toEqual([field]);
});

test("a helper is named, gives the name and phone of whom it is for, and has read it back", () => {
  expect(wrong({ filing: "assisted" })).toEqual(["helper", "contactName", "phone", "readBack"]);
  const whole = { helper: "王芳", contactName: "巴图", phone: "13904830000", readBack: true };
  expect(wrong({ filing: "assisted", ...whole })).toEqual([]);
});

test("without a name nothing that leads to a person is asked", () => {
  expect(wrong({ kind: "report", identity: "anonymous", filing: "", phone: "1" })).toEqual([]);
});

test("only a 举报 goes without a name, and only where the channel takes it so", () => {
  expect(identitiesOf({ kind: "help", mayHide: true })).toEqual(["named", "confidential"]);
  expect(identitiesOf({ kind: "report", mayHide: true })).toEqual(["confidential", "anonymous"]);
  expect(identitiesOf({ kind: "report", mayHide: false })).toEqual(["confidential"]);
  const nameless = { ...filled, kind: "report", identity: "anonymous" } as const;
  expect(changed(nameless, { kind: "complaint" }).identity).toBe("");
  expect(changed(nameless, { mayHide: false }).identity).toBe("");
  expect(changed(nameless, { text: "另外的话" }).identity).toBe("anonymous");
});
