import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import type { Tab } from "@/shared/platform/navigation";
import { Band } from "./band";
import { Heading } from "./heading";
import type { HorizonName } from "./horizon";
import { Page } from "./page";
import { TabBar } from "./tab-bar";

interface TabPageProps {
  tab: Tab;
  horizon: HorizonName | undefined;
  /** Right of the title. */
  aside?: ReactNode;
  /** In the band, under the title: the search field. */
  search?: ReactNode;
  children: ReactNode;
}

/** The first page of a tab other than home: band with its name, body, tab bar. */
export function TabPage({ tab, horizon, aside, search, children }: TabPageProps) {
  const title = t(`tab.${tab}`);
  const lead = (
    <Heading level={1} className="band-title">
      {title}
    </Heading>
  );
  return (
    <Page
      title={title}
      band={
        <Band lead={lead} aside={aside} horizon={horizon}>
          {search}
        </Band>
      }
      bottom={<TabBar current={tab} />}
    >
      {children}
    </Page>
  );
}
