// What a channel takes, and what may not stand in a report without a name: beyond the contract's limits.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import { blankErrors } from "../disclosure/blank-errors";

type Schemas = components["schemas"];
type TicketInput = Schemas["TicketInput"];
type Channel = Schemas["TicketDesk"]["channels"][number];
type FieldErrors = NonNullable<Schemas["Problem"]["errors"]>;

/** An error with its words for people. */
const wrong = (pointer: string, code: string, detail: string) => ({ pointer, code, detail });

function channelErrors({ kind, channel: asked }: TicketInput, channel: Channel | undefined): FieldErrors {
  if (!channel) return [wrong("#/channel", "unknown", `这里没有这个渠道：${asked}`)];
  if (channel.kinds.includes(kind)) return [];
  return [wrong("#/kind", "not_taken_by_channel", `${channel.name}不收这一类，请换一个渠道`)];
}

/** Whatever would say who reports, or lead back to them. */
const telling = [
  ["uploadIds", "照片和录音可能带出您是谁，匿名举报不能附"],
  ["contact", "匿名举报不留联系方式"],
  ["joins", "匿名举报不能加入别人的诉求"],
  ["handedFrom", "匿名举报不能接着自己的另一件事办"],
  ["assisted", "匿名举报不能写代办员"],
  ["mayPublish", "匿名举报不公开"],
] as const satisfies readonly (readonly [keyof TicketInput, string])[];

function anonymousErrors(input: TicketInput, channel: Channel | undefined): FieldErrors {
  if (!input.anonymous) return [];
  const taken = input.kind === "report" && channel?.anonymous !== false;
  const why = input.kind === "report" ? `${channel?.name ?? "这个渠道"}不收匿名的` : "只有举报可以匿名";
  return [
    ...(taken ? [] : [wrong("#/anonymous", "not_allowed", why)]),
    ...telling.flatMap(([name, detail]) => {
      const { [name]: value } = input;
      const empty = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
      return empty ? [] : [wrong(`#/${name}`, "not_with_anonymous", detail)];
    }),
  ];
}

function textErrors({ text, concerned, place, contact, assisted }: TicketInput): FieldErrors {
  return blankErrors([
    ["#/text", text, 6],
    ["#/concerned", concerned, 2],
    ["#/place/words", place?.words, 2],
    ["#/contact/name", contact?.name, 2],
    ["#/assisted/helper", assisted?.helper, 2],
  ]).map((error) => ({ ...error, detail: "请写几个字" }));
}

/**
 * What the contract's limits cannot say of a ticket to be filed.
 * @param channel the desk's, of the name that the input gives
 */
export function filingErrors(input: TicketInput, channel: Channel | undefined, today: Day): FieldErrors {
  const future = input.happenedOn !== undefined && input.happenedOn > today;
  return [
    ...channelErrors(input, channel),
    ...anonymousErrors(input, channel),
    ...textErrors(input),
    ...(future ? [wrong("#/happenedOn", "in_future", "发生的日子不能在今天以后")] : []),
  ];
}
