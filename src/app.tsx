// Composition root: providers, and what must be there before the first page.
import { QueryClientProvider } from "@tanstack/react-query";
import { type PropsWithChildren, useState } from "react";
import { keepGuidesAtHand } from "@/features/guides/pack/pack-at-hand";
import { useRegionChoice } from "@/features/regions/store";
import { keepSending } from "@/shared/api/outbox-sending";
import { createQueryClient } from "@/shared/api/query-client";
import { holdUntil } from "@/shared/api/send";
import { watchPages } from "@/shared/platform/page-shown";
import { followSystem } from "@/shared/ui/skin";
import "./app.scss";

followSystem();
keepSending();
watchPages(() => keepGuidesAtHand(useRegionChoice.getState().code));

// In a preview build for staff the mock answers inside the page; anywhere else nothing of it is in the bundle.
if (process.env.TARO_APP_PREVIEW === "1") {
  holdUntil(import("@mock/hosts/worker").then(({ startWorkerHost }) => startWorkerHost()));
}

export default function App({ children }: PropsWithChildren) {
  const [queryClient] = useState(createQueryClient);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
