import type { components } from "@contract/schema";
import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { intermediariesQuery } from "../queries";
import { IntermediaryList } from "./intermediary-list";

function Intermediaries({ list, asked }: { list: components["schemas"]["IntermediaryList"]; asked: string }) {
  const [service, setService] = useState(list.services.some(({ code }) => code === asked) ? asked : "");
  const found = list.items.filter(
    ({ services }) => service === "" || services.some(({ name }) => name === service),
  );
  return (
    <>
      <View className="small t2 stack-item">{t("intermediaries.about")}</View>
      <PillBar label={t("intermediaries.services")}>
        {list.services.map(({ code, name, count }) => (
          <Pill
            key={code}
            text={t("intermediaries.service", { name, count })}
            on={code === service}
            onPress={() => setService(code === service ? "" : code)}
          />
        ))}
      </PillBar>
      {found.length === 0 ? (
        <Message icon="search" title={t("intermediaries.none")} text={t("intermediaries.noneHelp")} />
      ) : (
        <IntermediaryList intermediaries={found} />
      )}
    </>
  );
}

/** Who offers the services that some matters need, narrowed to the service that was asked for. */
export function IntermediaryFinder({ regionCode, asked }: { regionCode: string; asked: string }) {
  const read = useQuery(intermediariesQuery(regionCode));
  return (
    <ReadState read={read} cards={[5, 5, 5]}>
      {(list) => <Intermediaries list={list} asked={asked} />}
    </ReadState>
  );
}
