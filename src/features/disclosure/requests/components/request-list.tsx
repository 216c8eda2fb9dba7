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
import { waitsForYou } from "@/shared/ui/waiting-row";
import { requestsQuery } from "../queries";
import { openRequest, requestWords } from "../request-words";
import { RequestRow } from "./request-row";

function Nothing({ open }: { open: boolean }) {
  return (
    <Message
      icon="open"
      title={t(open ? "requests.noneOpen" : "requests.noneOver")}
      text={t(open ? "requests.noneOpenHelp" : "requests.noneOverHelp")}
    >
      {open && (
        <View className="message-act">
          <Button primary text={t("requests.apply")} onPress={() => openPage("disclosure/apply")} />
        </View>
      )}
    </Message>
  );
}

/** The caller's requests: what waits for the caller first, the rest newest first. */
export function RequestList() {
  const [open, setOpen] = useState(true);
  const read = usePagedRead(requestsQuery(open));
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
              waits={waitsForYou}
              of={requestWords}
              onOpen={openRequest}
              row={(request) => <RequestRow key={request.id} request={request} />}
            />
          );
        }}
      </ReadState>
    </>
  );
}
