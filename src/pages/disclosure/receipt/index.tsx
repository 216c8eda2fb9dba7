import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { ReceiptView } from "@/features/disclosure/form/components/receipt-view";
import { receiptPaper } from "@/features/disclosure/form/receipt-facts";
import { requestQuery } from "@/features/disclosure/requests/queries";
import { SignedIn } from "@/features/session/components/signed-in";
import { ReceiptBar } from "@/shared/form/receipt-bar";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

function Receipt() {
  const id = usePageParam("id");
  const read = useQuery(requestQuery(id));
  return (
    <Page
      title={t("disclosure.receipt.title")}
      bottom={
        read.data && (
          <ReceiptBar
            paper={receiptPaper(read.data)}
            onProgress={() => openPage("disclosure/request", { id })}
          />
        )
      }
    >
      <ReadState read={read} cards={[6, 3, 3]}>
        {(request) => <ReceiptView request={request} />}
      </ReadState>
    </Page>
  );
}

export default function RequestReceipt() {
  return (
    <SignedIn title={t("disclosure.receipt.title")}>
      <Receipt />
    </SignedIn>
  );
}
