import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { LongRows } from "@/shared/ui/long-rows";
import { Message } from "@/shared/ui/message";
import { ReadState } from "@/shared/ui/read-state";
import { type PointChoice, pointsFor, type ServicePoint } from "../points";
import { servicePointsQuery } from "../queries";
import { useHere } from "../store";
import { NearMe } from "./near-me";
import { PointCard } from "./point-card";
import { PointFilter } from "./point-filter";

function Points({ points, readAt }: { points: readonly ServicePoint[]; readAt: number }) {
  const [choice, setChoice] = useState<PointChoice>({ level: "", division: "" });
  const located = useHere((state) => state.located);
  const found = pointsFor(points, choice, located?.kind === "here" ? located.location : undefined);
  return (
    <>
      <NearMe />
      <PointFilter points={points} choice={choice} onChange={setChoice} />
      <View className="small t2 stack-item" {...spoken({ role: "status", live: "polite" })}>
        {t("points.count", { count: found.length })}
      </View>
      {found.length === 0 ? (
        <Message icon="pin" title={t("points.none")} text={t("points.noneHelp")} />
      ) : (
        <LongRows>
          {found.map((placed) => (
            <PointCard key={placed.point.id} {...placed} readAt={readAt} />
          ))}
        </LongRows>
      )}
    </>
  );
}

/** Every place of the region where matters are handled, the nearest first where the phone says where it is. */
export function PointFinder({ regionCode }: { regionCode: string }) {
  const read = useQuery(servicePointsQuery(regionCode));
  return (
    <ReadState read={read} cards={[3, 10]}>
      {({ items }) => <Points points={items} readAt={read.dataUpdatedAt} />}
    </ReadState>
  );
}
