import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { PagedRows } from "@/shared/ui/paged-rows";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { WaitingCard } from "@/shared/ui/waiting-card";
import { waitsForYou } from "@/shared/ui/waiting-row";
import { openRequest, requestWords } from "../request-words";
import { useRequests } from "../use-requests";
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
  const read = useRequests(open);
  return (
    <>
      <PillBar label={t("cases.which")}>
        <Pill text={t("cases.open")} on={open} onPress={() => setOpen(true)} />
        <Pill text={t("cases.over")} on={!open} onPress={() => setOpen(false)} />
      </PillBar>
      <ReadState read={read} cards={[3, 3, 3, 3, 3, 3]}>
        {(pages) => {
          const all = pages.flatMap(({ items }) => items);
          const rest = pages.map(({ items }) => items.filter((one) => !waitsForYou(one)));
          if (all.length === 0) return <Nothing open={open} />;
          return (
            <>
              <WaitingCard
                pages={pages.map(({ items }) => items.filter(waitsForYou))}
                of={requestWords}
                onOpen={openRequest}
              />
              {(rest.some((page) => page.length > 0) || read.hasMore) && (
                <PagedRows
                  pages={rest}
                  read={read}
                  row={(request) => <RequestRow key={request.id} request={request} />}
                />
              )}
            </>
          );
        }}
      </ReadState>
    </>
  );
}
