// Composition root: providers, and what must be there before the first page.
import { QueryClientProvider } from "@tanstack/react-query";
import { type PropsWithChildren, useState } from "react";
import { createQueryClient } from "@/shared/api/query-client";
import { followSystem } from "@/shared/ui/skin";
import "./app.scss";

followSystem();

export default function App({ children }: PropsWithChildren) {
  const [queryClient] = useState(createQueryClient);
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
