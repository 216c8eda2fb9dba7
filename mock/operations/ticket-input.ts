// What is wrong with a ticket to be filed that hangs on the place, on the caller's files and on other cases.
import type { components } from "@contract/schema";
import { handedFromErrors } from "../case-links";
import { dayOf } from "../domain/calendar";
import { placesOf } from "../domain/places/places-of";
import { isPlaceCode } from "../domain/places/resolve-place";
import { filingErrors } from "../domain/ticket-hints/filing-rules";
import { joinableTicket } from "../joined-tickets";
import type { Refusal } from "../problems";
import type { RegionPack } from "../regions/region-pack";
import type { Context } from "./operation";
import { uploadErrors } from "./own-uploads";

type Schemas = components["schemas"];
type TicketInput = Schemas["TicketInput"];
type Errors = NonNullable<Refusal["errors"]>;

/** One short video, one voice note; the rest are photos. */
const onlyOnce = ["video/", "audio/"] as const;

/** More films or voice notes than one, told of each after the first. */
function filmErrors(ids: readonly string[], { store }: Context): Errors {
  return onlyOnce.flatMap((type) =>
    ids
      .map((id, index) => ({ index, mediaType: store.get("uploads", id)?.mediaType }))
      .filter(({ mediaType }) => mediaType?.startsWith(type))
      .slice(1)
      .map(({ index }) => ({
        pointer: `#/uploadIds/${index}`,
        code: "only_one",
        detail: type === "video/" ? "视频只能传一段" : "录音只能传一段",
      })),
  );
}

/** What is wrong with the files that a ticket, or what is added to it, names. */
export function ticketUploadErrors(
  ids: readonly string[] | undefined,
  context: Context,
  before: readonly string[] = [],
): Errors {
  if (!ids) return [];
  return [
    ...uploadErrors(ids, (index) => `#/uploadIds/${index}`, context, before).map((error) => ({
      ...error,
      detail: error.code === "duplicate" ? "这个文件已经传过了" : "没有找到这个文件，请再传一次",
    })),
    ...filmErrors(ids, context),
  ];
}

function placeErrors({ place }: TicketInput, pack: RegionPack): Errors {
  const code = place?.divisionCode;
  if (code === undefined || isPlaceCode(code, placesOf(pack))) return [];
  return [
    { pointer: "#/place/divisionCode", code: "unknown", detail: "没有找到这个苏木镇或嘎查，请再选一次" },
  ];
}

/** A ticket that cannot be joined is answered alike, whatever it is. */
function joinErrors({ joins, regionCode }: TicketInput, context: Context): Errors {
  if (joins === undefined || joinableTicket(joins, regionCode, context)) return [];
  return [{ pointer: "#/joins", code: "not_open", detail: "这件诉求不在办了，或者您已经加入过" }];
}

/** Everything that is wrong with a ticket to be filed. */
export function ticketErrors(input: TicketInput, pack: RegionPack, context: Context): Errors {
  const channel = pack.ticketDesk.channels.find((one) => one.channel === input.channel);
  const named = input.anonymous !== true;
  return [
    ...filingErrors(input, channel, dayOf(context.now)),
    ...placeErrors(input, pack),
    ...(named ? ticketUploadErrors(input.uploadIds, context) : []),
    ...(named ? handedFromErrors(input.handedFrom, context) : []),
    ...(named ? joinErrors(input, context) : []),
  ];
}
