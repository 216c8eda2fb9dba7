import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import { TextButton } from "@/shared/ui/text-button";
import { useCalendar } from "@/shared/ui/use-calendar";
import { footActions } from "../foot-actions";
import type { Ticket } from "../queries";
import type { TicketDesk } from "../use-ticket-desk";

/** The one action that the ticket waits for; where it waits for none, its date goes into the calendar. */
export function TicketFoot({ ticket, desk }: { ticket: Ticket; desk: TicketDesk }) {
  const { id, number, title } = ticket;
  const calendar = useCalendar({ id, number, name: title });
  const { primary, dated, undoing } = footActions(ticket);
  if (!primary && !dated) return null;
  return (
    <FootBar
      label={t("cases.actions")}
      side={undoing && <TextButton text={undoing.title} onPress={() => desk.open(undoing.action)} />}
      said={calendar.said}
    >
      {primary ? (
        <Button primary text={primary.title} onPress={() => desk.open(primary.action)} />
      ) : (
        dated && (
          <Button
            primary
            icon="calendar"
            text={t("cases.addToCalendar")}
            onPress={() => calendar.add(dated)}
          />
        )
      )}
    </FootBar>
  );
}
