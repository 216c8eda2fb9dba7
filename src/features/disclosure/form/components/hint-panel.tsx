import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { useDebounced } from "@/shared/lib/use-debounced";
import { openPage } from "@/shared/platform/navigation";
import { spoken } from "@/shared/ui/a11y";
import { LinedRows } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { type Hints, hintsQuery, leastHinted } from "../hints";
import type { RequestForm } from "../shape";
import { DoorNote } from "./door-note";
import "./hint-panel.scss";

/** Milliseconds without a key press before the backend is asked. */
const pause = 600;

function Published({ published }: Pick<Hints, "published">) {
  if (published.length === 0) return null;
  return (
    <View className="hint-group">
      <View className="strong">{t("disclosure.hint.published")}</View>
      <LinedRows>
        {published.map(({ id, title, issuer }) => (
          <Row key={id} className="hint-row" onPress={() => openPage("disclosure/document", { id })}>
            <View>{title}</View>
            <View className="small t2">{issuer.name}</View>
          </Row>
        ))}
      </LinedRows>
    </View>
  );
}

function StillOpen({ open }: Pick<Hints, "open">) {
  if (open.length === 0) return null;
  return (
    <View className="hint-group">
      <View className="strong">{t("disclosure.hint.open")}</View>
      <View className="small t2">{t("disclosure.hint.openText")}</View>
      <LinedRows>
        {open.map(({ id, title, number }) => (
          <Row key={id} className="hint-row" onPress={() => openPage("disclosure/request", { id })}>
            <View>{title}</View>
            <View className="small t2">{number}</View>
          </Row>
        ))}
      </LinedRows>
    </View>
  );
}

/** Live help under the description: a better door, what is there already, and what would make it precise. */
export function HintPanel({ form }: { form: RequestForm }) {
  const text = useDebounced(form.fields.description.trim(), pause);
  const { data } = useQuery(hintsQuery(form.regionCode, text));
  if (!data || text.length < leastHinted) return null;
  const { door, published, open, tips } = data;
  return (
    <View className="hints" {...spoken({ role: "status", live: "polite" })}>
      {door && <DoorNote door={door} text={text} />}
      <Published published={published} />
      <StillOpen open={open} />
      {tips.length > 0 && (
        <View className="hint-group">
          <View className="strong">{t("disclosure.hint.tips")}</View>
          {tips.map(({ code, text: tip }) => (
            <View key={code} className="small t2 hint-tip">
              {tip}
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
