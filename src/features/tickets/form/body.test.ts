import { mediaOf, ticketBody } from "./body";
import { emptyFields, type TicketFields } from "./fields";

const filled: TicketFields = {
  ...emptyFields,
  text: " 嘎查机井水泵三天不出水 ",
  kind: "help",
  channel: "hotline",
  channelName: "12345 热线",
  identity: "confidential",
  filing: "self",
  media: [{ key: "media-1", kind: "picture", name: "井.jpg", bytes: 9 }],
  handedFrom: { kind: "disclosure-request", id: "dr-00000001" },
};

test("a choice that is missing makes no body", () => {
  expect(ticketBody({ ...filled, kind: "" }, "152923")).toBeUndefined();
  expect(ticketBody({ ...filled, channel: "" }, "152923")).toBeUndefined();
});

test("what is not given is not sent", () => {
  expect(ticketBody(filled, "152923")).toEqual({
    regionCode: "152923",
    kind: "help",
    channel: "hotline",
    text: "嘎查机井水泵三天不出水",
    confidential: true,
    mayPublish: false,
    handedFrom: { kind: "disclosure-request", id: "dr-00000001" },
  });
});

test("everything that is given goes, the person's own word on urgency too", () => {
  const all: TicketFields = {
    ...filled,
    identity: "named",
    urgent: "no",
    placeWords: "活动室往北 2 公里",
    location: { latitude: 42.12, longitude: 101.12 },
    divisionCode: "152923202",
    happenedOn: "2026-10-13",
    concerned: "嘎查委员会",
    filing: "assisted",
    helper: "王芳",
    contactName: "巴图",
    phone: "13904830000",
    mayPublish: true,
    readBack: true,
    joins: "tk-00000009",
  };
  expect(ticketBody(all, "152923")).toMatchObject({
    urgent: false,
    place: {
      words: "活动室往北 2 公里",
      location: { latitude: 42.12, longitude: 101.12 },
      divisionCode: "152923202",
    },
    happenedOn: "2026-10-13",
    concerned: "嘎查委员会",
    confidential: false,
    mayPublish: true,
    contact: { name: "巴图", phone: "13904830000" },
    joins: "tk-00000009",
    assisted: { helper: "王芳", readBack: true },
  });
});

test("nothing that leads to a person goes with a report without a name", () => {
  const nameless: TicketFields = {
    ...filled,
    kind: "report",
    identity: "anonymous",
    phone: "13904830000",
    mayPublish: true,
    joins: "tk-00000009",
    filing: "assisted",
    helper: "王芳",
  };
  expect(ticketBody(nameless, "152923")).toEqual({
    regionCode: "152923",
    kind: "report",
    channel: "hotline",
    text: "嘎查机井水泵三天不出水",
    anonymous: true,
  });
  expect(mediaOf(nameless)).toEqual([]);
});
