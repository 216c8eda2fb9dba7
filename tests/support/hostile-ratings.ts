// Bodies of ratings whose parts hang together: of the right shape, with anything in the places for text.
import fc from "fast-check";

type Any = fc.Arbitrary<unknown>;

const among = (...values: unknown[]) => fc.constantFrom(...values);

/** A text that is usually long enough to pass, and sometimes anything. */
const textOf = (hostile: Any) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 4, maxLength: 60 }) },
    { weight: 1, arbitrary: hostile },
  );

const subjects = fc.oneof(
  fc.record({ kind: among("visit"), id: among("vs-id-renew", "vs-medical-abroad", "vs-elder-allowance") }),
  fc.record(
    {
      kind: among("ticket"),
      id: among("tk-dog-pen", "tk-bus-stop"),
      stage: among("reply", "acceptance", "toString"),
    },
    { requiredKeys: ["kind", "id"] },
  ),
  fc.record({ kind: among("disclosure-request"), id: among("dr-budget-2026", "dr-heating-cost") }),
  fc.record({
    kind: among("guide", "window", "nothing"),
    id: among("g-birth", "w-152923-03-261016-00000000"),
  }),
);

/** Ratings to be given; most parts are right, so that the others are looked at. */
export function ratingFilings(hostile: Any): Any {
  return fc.record(
    {
      subject: subjects,
      level: fc.integer({ min: 0, max: 6 }),
      anonymous: fc.boolean(),
      tags: fc.array(among("waited-long", "unsolved", "fast", "constructor"), { maxLength: 3 }),
      tagsVersion: among("2026-1", "2025-1", "2026-13"),
      text: textOf(hostile),
      uploadIds: fc.array(among("u-1", "__proto__"), { maxLength: 2 }),
    },
    { requiredKeys: ["subject", "level", "anonymous"] },
  );
}

/** What the rater may ask to do. */
export function raterActions(hostile: Any): Any {
  const text = textOf(hostile);
  return fc.oneof(
    fc.record({ action: among("take-back", "nothing", "__proto__", 1) }),
    fc.record({ action: among("follow-up"), text }),
    fc.record(
      { action: among("re-rate"), level: fc.integer({ min: 0, max: 6 }), text },
      { requiredKeys: ["action", "level"] },
    ),
    fc.record({ action: among("not-satisfied"), reason: text }),
  );
}

/** What the department and the bureau may do. */
export function ratingAgencyActions(hostile: Any): Any {
  const text = textOf(hostile);
  return fc.oneof(
    fc.record({ action: among("verify", "start-rectifying", "close", "toString") }),
    fc.record({ action: among("rectify"), text }),
    fc.record({ action: among("explain"), text, article: text }),
    fc.record({ action: among("appeal"), ground: among("mistaken", "malicious", "other"), text }),
    fc.record({ action: among("review"), result: among("upheld", "excluded", "explanation-stands"), text }),
    fc.record({ action: among("call-back"), result: among("reached", "unreached"), text }),
  );
}
