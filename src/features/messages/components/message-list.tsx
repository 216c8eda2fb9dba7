import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Message as Empty } from "@/shared/ui/message";
import { usePagedRead } from "@/shared/ui/paged-read";
import { PagedRows } from "@/shared/ui/paged-rows";
import { ReadState } from "@/shared/ui/read-state";
import { TextButton } from "@/shared/ui/text-button";
import { WaitCard } from "@/shared/ui/wait-card";
import { type Message, messagesQuery } from "../queries";
import { mostAtOnce, useMarkRead } from "../use-mark-read";
import { MessageRow } from "./message-row";

/** The page of each kind of case. */
const casePages = {
  "disclosure-request": "disclosure/request",
  ticket: "tickets/ticket",
  rating: "ratings/rating",
} as const;

/** The caller's messages: those that still wait first, then the newest. Opening one opens its case. */
export function MessageList() {
  const read = usePagedRead(messagesQuery());
  const markRead = useMarkRead();
  const open = (message: Message) => {
    if (!message.read) markRead([message.id]);
    openPage(casePages[message.case.kind], { id: message.case.id });
  };
  const row = (message: Message) => <MessageRow key={message.id} message={message} onOpen={open} />;
  return (
    <ReadState read={read} cards={[4, 4, 4]}>
      {(pages) => {
        const all = pages.flatMap(({ items }) => items);
        const waits = all.filter(({ waits: waiting }) => waiting);
        const rest = pages.map(({ items }) => items.filter(({ waits: waiting }) => !waiting));
        const unread = all
          .filter((message) => !message.read)
          .map(({ id }) => id)
          .slice(0, mostAtOnce);
        if (all.length === 0)
          return <Empty icon="bell" title={t("messages.none")} text={t("messages.noneHelp")} />;
        return (
          <>
            {unread.length > 0 && (
              <View className="message-all">
                <TextButton
                  icon="check"
                  text={t("messages.readAll", { count: unread.length })}
                  onPress={() => markRead(unread)}
                />
              </View>
            )}
            {waits.length > 0 && (
              <WaitCard title={t("messages.waiting")} count={t("messages.count", { count: waits.length })}>
                {waits.map(row)}
              </WaitCard>
            )}
            {(rest.some((page) => page.length > 0) || read.hasMore) && (
              <PagedRows pages={rest} read={read} row={row} />
            )}
          </>
        );
      }}
    </ReadState>
  );
}
