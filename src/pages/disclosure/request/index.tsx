import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { RequestFoot } from "@/features/disclosure/requests/components/request-foot";
import { RequestView } from "@/features/disclosure/requests/components/request-view";
import { type DisclosureRequest, requestQuery } from "@/features/disclosure/requests/queries";
import { useRequestDesk } from "@/features/disclosure/requests/use-request-desk";
import { SignedIn } from "@/features/session/components/signed-in";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { type Read, ReadState } from "@/shared/ui/read-state";
import { SeenAt } from "@/shared/ui/seen-at";

const cards = [6, 12, 6];

function Loaded({ request, read }: { request: DisclosureRequest; read: Read<DisclosureRequest> }) {
  const desk = useRequestDesk(request);
  return (
    <SeenAt value={read.dataUpdatedAt}>
      <Page title={t("requests.title")} bottom={<RequestFoot request={request} desk={desk} />}>
        <ReadState read={read} cards={cards}>
          {(shown) => <RequestView request={shown} desk={desk} />}
        </ReadState>
      </Page>
    </SeenAt>
  );
}

function Own({ id }: { id: string }) {
  const read = useQuery(requestQuery(id));
  if (read.data) return <Loaded request={read.data} read={read} />;
  return (
    <Page title={t("requests.title")}>
      <ReadState read={read} cards={cards}>
        {() => null}
      </ReadState>
    </Page>
  );
}

/** `id`: one of the caller's requests. */
export default function OneRequest() {
  const id = usePageParam("id");
  return (
    <SignedIn title={t("requests.title")}>
      <Own id={id} />
    </SignedIn>
  );
}
