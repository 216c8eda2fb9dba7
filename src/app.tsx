// Composition root: providers, and what must be there before the first page.
import { QueryClientProvider } from "@tanstack/react-query";
import { type PropsWithChildren, useEffect, useState } from "react";
import { createQueryClient } from "@/shared/api/query-client";
import { followSystem } from "@/shared/ui/skin";
import "./app.scss";

followSystem();

/** In a preview build for staff the mock answers inside the page; anywhere else this is nothing at all. */
async function startPreview(): Promise<void> {
  const { startWorkerHost } = await import("@mock/hosts/worker");
  await startWorkerHost();
}

const isPreview = process.env.TARO_APP_PREVIEW === "1";

export default function App({ children }: PropsWithChildren) {
  const [queryClient] = useState(createQueryClient);
  const [ready, setReady] = useState(!isPreview);
  useEffect(() => {
    if (process.env.TARO_APP_PREVIEW === "1") void startPreview().then(() => setReady(true));
  }, []);
  return <QueryClientProvider client={queryClient}>{ready && children}</QueryClientProvider>;
}
