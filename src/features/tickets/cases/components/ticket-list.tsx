import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { usePagedRead } from "@/shared/ui/paged-read";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { WaitingFirst } from "@/shared/ui/waiting-first";
import { ticketsQuery } from "../queries";
import { openTicket, ticketWaits, ticketWords } from "../ticket-words";
import { TicketRow } from "./ticket-row";

function Nothing({ open }: { open: boolean }) {
  return (
    <Message
      icon="voice"
      title={t(open ? "tickets.noneOpen" : "tickets.noneOver")}
      text={t(open ? "tickets.noneOpenHelp" : "tickets.noneOverHelp")}
    >
      {open && (
        <View className="message-act">
          <Button primary text={t("tickets.file")} onPress={() => openPage("tickets/file")} />
        </View>
      )}
    </Message>
  );
}

/** The caller's tickets: what waits for the caller first, the rest newest first. */
export function TicketList() {
  const [open, setOpen] = useState(true);
  const read = usePagedRead(ticketsQuery(open));
  return (
    <>
      <PillBar label={t("cases.which")}>
        <Pill text={t("cases.open")} on={open} onPress={() => setOpen(true)} />
        <Pill text={t("cases.over")} on={!open} onPress={() => setOpen(false)} />
      </PillBar>
      <ReadState read={read} cards={[3, 3, 3, 3, 3, 3]}>
        {(pages) => {
          if (pages.every(({ items }) => items.length === 0)) return <Nothing open={open} />;
          return (
            <WaitingFirst
              pages={pages}
              read={read}
              waits={ticketWaits}
              of={ticketWords}
              onOpen={openTicket}
              row={(ticket) => <TicketRow key={ticket.id} ticket={ticket} />}
            />
          );
        }}
      </ReadState>
    </>
  );
}
