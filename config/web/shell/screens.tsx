// What the shell shows, out of the app's own pages as they are before anything was read. Bundled by render.ts.
import "@/shared/i18n/all-messages";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import DisclosureTab from "@/pages/tabs/disclosure";
import GuidesTab from "@/pages/tabs/guides";
import Home from "@/pages/tabs/home";
import TicketsTab from "@/pages/tabs/tickets";
import { t } from "@/shared/i18n/translate";
import { firstOpening, laterOpening } from "@/shared/ui/opening-words";
import { Page } from "@/shared/ui/page";
import { Skeleton } from "@/shared/ui/skeleton";
import { TabPage } from "@/shared/ui/tab-page";

/** Lines of the cards that stand for a page which is not a tab. */
const anyShape = [3, 8, 5];

function AnyPage() {
  return (
    <Page title="">
      <Skeleton cards={anyShape} />
    </Page>
  );
}

/** What the person set shows on 我的, and is not known yet. */
function Me() {
  return (
    <TabPage tab="me" horizon={undefined}>
      <Skeleton cards={anyShape} />
    </TabPage>
  );
}

const screens: Record<string, ComponentType> = {
  "/pages/tabs/home/index": Home,
  "/pages/tabs/guides/index": GuidesTab,
  "/pages/tabs/disclosure/index": DisclosureTab,
  "/pages/tabs/tickets/index": TicketsTab,
  "/pages/tabs/me/index": Me,
  any: AnyPage,
};

/** Html by address; `any` is for every page that has none of its own. */
export function renderScreens(): Record<string, string> {
  const html = Object.entries(screens).map(([path, Screen]) => [
    path,
    renderToStaticMarkup(
      <QueryClientProvider client={new QueryClient()}>
        <Screen />
      </QueryClientProvider>,
    ),
  ]);
  return Object.fromEntries(html);
}

/** What is said meanwhile, by the name of its template; `long` is for a wait that takes long. */
export const words = { first: firstOpening, again: laterOpening, long: t("loading.long") };
