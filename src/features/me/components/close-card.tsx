import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Card, LinedRows } from "@/shared/ui/card";
import type { OwnData } from "../queries";
import { useClosing } from "../use-closing";
import { ClosingSheet } from "./closing-sheet";
import { OwnCaseRow } from "./own-case-row";

interface CloseCardProps {
  data: OwnData;
  onClosed: Parameters<typeof useClosing>[0]["onClosed"];
  /** A case has come in the way. */
  onRefused: () => void;
}

/** Deleting the account; while a case is open, which ones must be over first. */
export function CloseCard({ data, onClosed, onRefused }: CloseCardProps) {
  const [asking, setAsking] = useState(false);
  const { close, isClosing, error, reset } = useClosing({
    onClosed,
    onRefused: () => {
      setAsking(false);
      onRefused();
    },
  });
  if (!data.mayClose) {
    return (
      <Card title={t("me.close.title")}>
        <View className="card-pad t2">{t("me.close.openFirst", { count: data.open.length })}</View>
        <LinedRows below>
          {data.open.map((one) => (
            <OwnCaseRow key={one.id} one={one} />
          ))}
        </LinedRows>
      </Card>
    );
  }
  return (
    <Card title={t("me.close.title")}>
      <View className="card-pad">
        <View className="t2">{t("me.close.about")}</View>
        <View className="fact-act">
          <Button text={t("me.close.start")} onPress={() => setAsking(true)} />
        </View>
      </View>
      <ClosingSheet
        open={asking}
        isClosing={isClosing}
        error={error}
        onClose={() => {
          setAsking(false);
          reset();
        }}
        onYes={close}
      />
    </Card>
  );
}
