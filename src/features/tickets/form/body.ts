// The form as the contract wants it.
import type { components } from "@contract/schema";
import { isAnonymous, type TicketFields } from "./fields";

type Input = components["schemas"]["TicketInput"];

/** Where it happened, as far as it is said. */
export function placeOf({ placeWords, location, divisionCode }: TicketFields): Pick<Input, "place"> {
  const words = placeWords.trim();
  const place = {
    ...(words === "" ? {} : { words }),
    ...(location ? { location } : {}),
    ...(divisionCode === "" ? {} : { divisionCode }),
  };
  return Object.keys(place).length > 0 ? { place } : {};
}

function contactOf({ contactName, phone }: TicketFields): Pick<Input, "contact"> {
  const name = contactName.trim();
  if (phone.trim() === "") return {};
  return { contact: { phone: phone.trim(), ...(name === "" ? {} : { name }) } };
}

/** What leads to a person: none of it goes with a report without a name. */
function namedOf(fields: TicketFields): Partial<Input> {
  const { filing, helper, joins, handedFrom, identity, mayPublish } = fields;
  return {
    ...contactOf(fields),
    confidential: identity === "confidential",
    mayPublish,
    ...(joins === "" ? {} : { joins }),
    ...(handedFrom ? { handedFrom } : {}),
    ...(filing === "assisted" ? { assisted: { helper: helper.trim(), readBack: true } } : {}),
  };
}

/** The files that go with it. */
export const mediaOf = (fields: TicketFields) => (isAnonymous(fields) ? [] : fields.media);

/** The body of the ticket without its files; undefined while a choice that it needs is missing. */
export function ticketBody(fields: TicketFields, regionCode: string): Input | undefined {
  const { kind, channel, text, happenedOn, urgent } = fields;
  const concerned = fields.concerned.trim();
  if (kind === "" || channel === "") return undefined;
  return {
    regionCode,
    kind,
    channel,
    text: text.trim(),
    ...(happenedOn === "" ? {} : { happenedOn }),
    ...placeOf(fields),
    ...(concerned === "" ? {} : { concerned }),
    ...(urgent === "" ? {} : { urgent: urgent === "yes" }),
    ...(isAnonymous(fields) ? { anonymous: true } : namedOf(fields)),
  };
}
