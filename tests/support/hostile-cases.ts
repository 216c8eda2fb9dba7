// Bodies of cases whose parts hang together: of the right shape, with anything in the places for text.
import fc from "fast-check";
import { forestry, wish } from "./disclosure-client";

type Any = fc.Arbitrary<unknown>;

const among = (...values: unknown[]) => fc.constantFrom(...values);

/** A text that is usually long enough to pass, and sometimes anything. */
const textOf = (hostile: Any) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 12, maxLength: 60 }) },
    { weight: 1, arbitrary: hostile },
  );

const documents = fc.record({
  kind: among("id-card", "residence-permit", "foreigner-permit", "passport"),
  number: among("152923199003140287", "15292319900314028x", "E12345678", "00000", "99999999999999999X"),
});

const attachments = fc.array(
  fc.record({ uploadId: among("u-1", "__proto__", "toString"), kind: among("other", "record-proof") }),
  { maxLength: 3 },
);

const wanted = (text: Any) =>
  fc.record(
    { description: text, title: text, documentNumber: among("额财〔2025〕1号", "   ") },
    { requiredKeys: ["description"] },
  );

/** Requests to be filed; most parts are right, so that the others are looked at. */
export function filings(hostile: Any): Any {
  const text = textOf(hostile);
  const applicant = fc.oneof(
    fc.constant({ kind: "account" }),
    fc.record({ kind: fc.constant("citizen"), name: text, document: documents }),
    fc.record({
      kind: fc.constant("organisation"),
      organisationKind: among("enterprise", "other", "nothing"),
      name: text,
      creditCode: among("91152923MA0XAMP1EJ", "000000000000000000"),
      representative: text,
    }),
  );
  const contact = fc.record(
    {
      phone: among("13800000001", "13800000001 "),
      person: text,
      address: text,
      fax: among("0483-1", "----"),
    },
    { requiredKeys: ["phone"] },
  );
  const own = {
    regionCode: among("152923", "152923", "999999"),
    agencyCode: among(forestry, forestry, "000000000000000000"),
    applicant,
    contact,
    wanted: wanted(text),
    form: among("paper", "electronic", "inspect", "transcribe"),
    delivery: among("online", "post", "in-person", "fax"),
    agreesToNotices: fc.constant(true),
    attachments,
    delegate: fc.record({ name: text, document: documents, phone: among("13800000003") }),
    assisted: fc.record({ helper: text, because: among("sight"), readBack: among(true, false) }),
  };
  const required = Object.keys(wish) as (keyof typeof wish)[];
  return fc.oneof(
    fc.record(own, { requiredKeys: required }),
    fc.record({ wanted: wanted(text) }).map((change) => ({ ...wish, ...change })),
  );
}

/** What an applicant may ask to do. */
export function applicantActions(hostile: Any): Any {
  const text = textOf(hostile);
  return fc.oneof(
    fc.record({ action: among("take-back", "confirm", "acknowledge", "nothing", "__proto__", 1) }),
    fc.record(
      { action: among("correct"), wanted: wanted(text), attachments, goodReason: text },
      { requiredKeys: ["action", "wanted"] },
    ),
    fc.record({ action: among("explain"), reason: text }),
    fc.record({ action: among("pay"), channel: among("wechat", "bank", "cash") }),
    fc.record({ action: among("withdraw"), reason: text }, { requiredKeys: ["action"] }),
    fc.record({ action: among("ask-help"), because: among("sight", "age"), note: text }),
    fc.record({ action: among("rate"), level: fc.integer({ min: 0, max: 6 }), text }),
  );
}

/** What an agency may do. */
export function agencyActions(hostile: Any): Any {
  const text = textOf(hostile);
  return fc.oneof(
    fc.record({ action: among("confirm", "deem-abandoned", "archive", "toString") }),
    fc.record({ action: among("request-correction"), items: fc.array(text, { maxLength: 11 }) }),
    fc.record({ action: among("consult"), kind: among("third-party", "co-agency"), name: text }),
    fc.record({
      action: among("record-answer"),
      consultationId: among("c-1", "c-9"),
      answer: among("agrees"),
    }),
    fc.record({
      action: among("extend"),
      days: fc.integer({ min: 0, max: 21 }),
      reason: text,
      approvedBy: among("局长"),
    }),
    fc.record({
      action: among("charge"),
      basis: among("item", "page"),
      count: fc.integer({ min: 0, max: 10_001 }),
      items: fc.integer({ min: 0, max: 40 }),
    }),
    fc.record({ action: among("ask-reasons", "answer-help"), text }),
    fc.record({
      action: among("postpone"),
      until: among("2026-12-01", "2026-02-30", "9999-12-31"),
      reason: text,
    }),
    fc.record(
      {
        action: among("reply"),
        kind: among("disclosed", "partly-disclosed", "state-secret", "petition", "other", "nothing"),
        text,
        reason: text,
        withheld: fc.array(fc.record({ part: text, reason: text }), { maxLength: 3 }),
        otherAgency: among("某机关"),
      },
      { requiredKeys: ["action", "kind"] },
    ),
  );
}
