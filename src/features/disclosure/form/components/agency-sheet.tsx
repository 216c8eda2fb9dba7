import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { useDebounced } from "@/shared/lib/use-debounced";
import { LinedRows } from "@/shared/ui/card";
import { ReadState } from "@/shared/ui/read-state";
import { Row } from "@/shared/ui/row";
import { SearchField } from "@/shared/ui/search-field";
import { Sheet } from "@/shared/ui/sheet";
import { agenciesQuery } from "../../publications/queries";

type Agency = components["schemas"]["Agency"];

/** Milliseconds without a key press before the backend is asked. */
const pause = 300;

/** Characters of a question that the contract takes. */
const longestQuestion = 200;

interface AgencyListProps {
  title: string;
  agencies: readonly Agency[];
  onPick: (agency: Agency) => void;
}

function AgencyList({ title, agencies, onPick }: AgencyListProps) {
  if (agencies.length === 0) return null;
  return (
    <>
      <View className="small t2 agency-head">{title}</View>
      <LinedRows>
        {agencies.map((agency) => (
          <Row key={agency.code} onPress={() => onPick(agency)}>
            <View className="strong">{agency.name}</View>
            <View className="small t2">
              {agency.why ?? t("disclosure.agency.holds", { holds: agency.holds.slice(0, 4).join("、") })}
            </View>
          </Row>
        ))}
      </LinedRows>
    </>
  );
}

function AgencyFinder({ regionCode, begin, onPick }: Omit<AgencySheetProps, "open" | "onClose">) {
  const [typed, setTyped] = useState(begin.slice(0, longestQuestion));
  const q = useDebounced(typed.trim(), pause);
  const found = useQuery(agenciesQuery(regionCode, q));
  return (
    <>
      <View className="agency-search">
        <SearchField
          value={typed}
          placeholder={t("disclosure.agency.search")}
          maxLength={longestQuestion}
          onChange={setTyped}
        />
      </View>
      <ReadState read={found} cards={[4]}>
        {({ items }) => {
          const likely = items.filter(({ why }) => why !== undefined);
          const others = items.filter(({ why }) => why === undefined);
          return (
            <>
              {q !== "" && likely.length === 0 && (
                <View className="small t2 agency-head">{t("disclosure.agency.none")}</View>
              )}
              <AgencyList title={t("disclosure.agency.likely")} agencies={likely} onPick={onPick} />
              <AgencyList title={t("disclosure.agency.all")} agencies={others} onPick={onPick} />
            </>
          );
        }}
      </ReadState>
    </>
  );
}

interface AgencySheetProps {
  open: boolean;
  regionCode: string;
  /** What is wanted, as far as it is known: the search begins with it. */
  begin: string;
  onClose: () => void;
  onPick: (agency: Agency) => void;
}

/** 谁会有这个: those that likely hold what is described come first, each with the reason. */
export function AgencySheet({ open, onClose, ...finder }: AgencySheetProps) {
  return (
    <Sheet open={open} title={t("disclosure.agency.pick")} onClose={onClose}>
      {open && <AgencyFinder {...finder} />}
    </Sheet>
  );
}
