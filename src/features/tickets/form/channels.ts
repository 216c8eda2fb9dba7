import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";
import type { TicketFields, TicketKind } from "./fields";
import type { TicketDesk } from "./queries";

type Channel = components["schemas"]["TicketDesk"]["channels"][number];

/** 12345 answers everywhere (国办发〔2020〕53号), so it can be chosen even before the desk could be read. */
const hotline = (): Pick<Channel, "channel" | "name" | "about" | "anonymous"> => ({
  channel: "hotline",
  name: t("tickets.form.hotline"),
  about: t("tickets.form.hotlineAbout"),
  anonymous: true,
});

type Choice = ReturnType<typeof hotline>;

/** The channels of a desk that take a kind; all of them before one is chosen. */
export function desksChannels(desk: TicketDesk | undefined, kind: TicketKind | ""): Choice[] {
  if (!desk) return [hotline()];
  return desk.channels.filter(({ kinds }) => kind === "" || kinds.includes(kind));
}

/** The fields that a choice of channel fills. */
export function choiceOf(
  choice: Choice | undefined,
): Pick<TicketFields, "channel" | "channelName" | "mayHide"> {
  if (!choice) return { channel: "", channelName: "", mayHide: false };
  return { channel: choice.channel, channelName: choice.name, mayHide: choice.anonymous };
}

/** What becomes of the channel when a kind is chosen: one that does not take it goes, the only one that does comes. */
export function onlyChannel(
  desk: TicketDesk | undefined,
  kind: TicketKind,
  chosen: TicketFields["channel"],
): Partial<TicketFields> {
  const channels = desksChannels(desk, kind);
  const [only, ...others] = channels;
  if (only && others.length === 0) return choiceOf(only);
  return channels.some(({ channel }) => channel === chosen) ? {} : choiceOf(undefined);
}
