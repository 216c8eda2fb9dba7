import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { replacePage } from "@/shared/platform/navigation";
import { canScan, scanCode } from "@/shared/platform/scan";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { TextField } from "@/shared/ui/field";
import { codeIn } from "../code";
import "./code-entry.scss";

/** The code on a window: scanned where there is a camera for it, or typed as it is printed under the picture. */
export function CodeEntry() {
  const [typed, setTyped] = useState("");
  const [error, setError] = useState("");
  const open = (text: string) => {
    const code = codeIn(text);
    if (code === undefined) setError(t("ratings.code.wrong"));
    else replacePage("ratings/rate", { code });
  };
  const scan = async () => {
    setError("");
    const scanned = await scanCode();
    if (scanned !== undefined) open(scanned);
  };
  const change = (text: string) => {
    setTyped(text);
    setError("");
  };
  return (
    <Card title={t(canScan ? "ratings.code.title" : "ratings.way.code")}>
      <View className="small t2 code-about">{t("ratings.code.about")}</View>
      {canScan && (
        <View className="code-act">
          <Button primary icon="camera" text={t("ratings.code.scan")} onPress={() => void scan()} />
        </View>
      )}
      <TextField
        part="rating-code"
        label={t("ratings.code.label")}
        hint={t("ratings.code.hint")}
        error={error}
        value={typed}
        maxLength={200}
        onChange={change}
      />
      <View className="code-act">
        <Button primary={!canScan} text={t("ratings.code.open")} onPress={() => open(typed)} />
      </View>
    </Card>
  );
}
