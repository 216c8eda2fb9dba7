// Bodies of tickets whose parts hang together: of the right shape, with anything in the places for text.
import fc from "fast-check";
import { departments, namelessReport, trouble } from "./ticket-client";

type Any = fc.Arbitrary<unknown>;

const among = (...values: unknown[]) => fc.constantFrom(...values);
const kinds = among("consultation", "help", "complaint", "report", "suggestion", "praise", "nothing");

/** A text that is usually long enough to pass, and sometimes anything. */
const textOf = (hostile: Any) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 12, maxLength: 60 }) },
    { weight: 1, arbitrary: hostile },
  );

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

const placeOf = (text: Any) =>
  fc.record(
    {
      words: fc.oneof(among("苏泊淖尔苏木", "　　"), text),
      location: fc.record({ latitude: degrees(90), longitude: degrees(180) }),
      divisionCode: among("152923100", "999999", "0000000000000"),
    },
    { requiredKeys: [] },
  );

/** Tickets to be filed; most parts are right, so that the others are looked at. */
export function ticketFilings(hostile: Any): Any {
  const text = textOf(hostile);
  const parts = {
    kind: kinds,
    channel: among("hotline", "mailbox", "conduct", "report-box", "__proto__"),
    text,
    regionCode: among("152923", "150600", "999999"),
    happenedOn: among("2026-10-16", "2026-10-17", "0000-01-01", "2026-02-30"),
    place: placeOf(text),
    concerned: text,
    uploadIds: fc.array(among("u-1", "__proto__"), { maxLength: 3 }),
    urgent: fc.boolean(),
    confidential: fc.boolean(),
    anonymous: fc.boolean(),
    mayPublish: fc.boolean(),
    contact: fc.record({ name: text, phone: among("13900000009", "1") }, { requiredKeys: ["phone"] }),
    joins: among("tk-well-pump", "tk-street-lamps", "__proto__"),
    handedFrom: fc.record({
      kind: among("ticket", "disclosure-request"),
      id: among("tk-street-lamps", "dr-water-quality", "toString"),
    }),
    assisted: fc.record({ helper: text, readBack: among(true, false) }),
  };
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const change = fc
    .subarray(names, { maxLength: 3 })
    .chain((some) => fc.record(Object.fromEntries(some.map((name) => [name, parts[name]]))));
  return fc.tuple(among(trouble, namelessReport), change).map(([usual, changed]) => ({
    ...(usual as object),
    ...changed,
  }));
}

/** What whoever filed it may ask to do. */
export function residentActions(hostile: Any): Any {
  const text = textOf(hostile);
  const uploadIds = fc.array(among("u-1", "__proto__"), { maxLength: 2 });
  return fc.oneof(
    fc.record({ action: among("take-back", "ask-callback", "confirm-solved", "nothing", "__proto__", 1) }),
    fc.record({ action: among("withdraw"), reason: text }, { requiredKeys: ["action"] }),
    fc.record({ action: among("urge"), text }, { requiredKeys: ["action"] }),
    fc.record({ action: among("supplement"), text, uploadIds }, { requiredKeys: ["action", "text"] }),
    fc.record({ action: among("answer"), questionId: among("q-1", "toString"), text }),
    fc.record({ action: among("not-solved"), reason: text }),
    fc.record({ action: among("rate"), level: fc.integer({ min: 0, max: 6 }), text }),
  );
}

/** What the centre and the departments may do. */
export function backOfficeActions(hostile: Any): Any {
  const text = textOf(hostile);
  const code = among(departments.water, departments.housing, "000000000000000000");
  return fc.oneof(
    fc.record({ action: among("accept", "sign", "start", "close", "archive", "toString") }),
    fc.record({ action: among("not-accept"), door: among("court", "disclosure", "nothing"), text }),
    fc.record({ action: among("answer-directly", "ask", "note", "supervise", "circulate", "reply"), text }),
    fc.record(
      { action: among("dispatch", "rule"), main: code, assist: fc.array(code, { maxLength: 3 }), text },
      { requiredKeys: ["action", "main"] },
    ),
    fc.record(
      { action: among("send-back"), text, suggests: code, suggestedSays: text },
      { requiredKeys: ["action", "text"] },
    ),
    fc.record({ action: among("ask-extension"), days: fc.integer({ min: 0, max: 31 }), reason: text }),
    fc.record({ action: among("decide-extension"), granted: fc.boolean() }),
    fc.record({ action: among("call-back"), result: among("solved", "not-solved", "unreached") }),
    fc.record({ action: among("publish"), title: text, question: text, answer: text }),
  );
}
