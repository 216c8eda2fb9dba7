import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { ReplyView } from "@/features/replies/components/reply-view";
import { replyQuery } from "@/features/replies/queries";
import { spokenText } from "@/features/replies/reply-words";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";
import { ReadingActions } from "@/shared/ui/reading-actions";

export default function OneReply() {
  const id = usePageParam("id");
  const read = useQuery(replyQuery(id));
  const { data: reply } = read;
  useShareCard({ title: reply?.title ?? t("replies.one"), page: "replies/detail", id });
  return (
    <Page
      title={t("replies.one")}
      {...(reply
        ? {
            name: reply.title,
            bottom: <ReadingActions title={reply.title} texts={() => spokenText(reply)} />,
          }
        : {})}
    >
      <ReadState read={read} cards={[5, 6, 2]}>
        {(shown) => <ReplyView reply={shown} />}
      </ReadState>
    </Page>
  );
}
