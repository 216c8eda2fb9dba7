import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { FlowView } from "@/features/guides/questions/components/flow-view";
import { questionFlowQuery } from "@/features/guides/questions/queries";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

export default function QuestionFlow() {
  const id = usePageParam("id");
  const code = useRegionChoice((state) => state.code);
  const read = useQuery(questionFlowQuery(code, id));
  const title = read.data?.title ?? t("questions.title");
  useShareCard({ title, page: "guides/question-flow", id });
  return (
    <Page title={title}>
      <ReadState read={read} cards={[2, 4]}>
        {(flow) => <FlowView key={flow.id} flow={flow} regionCode={code} />}
      </ReadState>
    </Page>
  );
}
