import "@/shared/i18n/all-messages";
import { RatePage } from "@/features/ratings/rate/components/rate-page";
import { wantedOf } from "@/features/ratings/rate/wanted";
import { openPage } from "@/shared/platform/navigation";
import { usePageParam } from "@/shared/platform/page-params";

/** `scene` (a scanned round code of WeChat) or `code`: a window; `kind`, `id`, `stage`: one's own, or a guide. */
export default function Rate() {
  const scene = usePageParam("scene");
  const code = usePageParam("code");
  const wanted = wantedOf({
    code: scene || code,
    kind: usePageParam("kind"),
    id: usePageParam("id"),
    stage: usePageParam("stage"),
  });
  return <RatePage wanted={wanted} onSignIn={() => openPage("session/sign-in")} />;
}
