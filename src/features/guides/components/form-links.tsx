import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { useRef, useState } from "react";
import { addressOf } from "@/shared/api/request";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { kilobytes } from "@/shared/lib/file-size";
import { openDocument } from "@/shared/platform/document";
import type { Opened } from "@/shared/platform/opened";
import { spoken } from "@/shared/ui/a11y";
import { TextButton } from "@/shared/ui/text-button";
import "./form-links.scss";

type GuideForm = components["schemas"]["GuideForm"];

const words: Record<Opened | "opening", MessageKey> = {
  opening: "guides.form.opening",
  opened: "guides.form.opened",
  unreached: "guides.form.unreached",
  slow: "guides.form.slow",
  failed: "guides.form.failed",
};

/** The blank form of a material and, where there is one, the same filled in as a sample. */
export function FormLinks({ form }: { form: GuideForm }) {
  const { formId, name, bytes, sampleBytes } = form;
  const [state, setState] = useState<Opened | "opening">();
  // Each of the two opens by itself: one that is slow does not keep the other.
  const opening = useRef(new Set<boolean>());
  const open = async (sample: boolean) => {
    if (opening.current.has(sample)) return;
    opening.current.add(sample);
    setState("opening");
    const url = addressOf("/v1/guide-forms/{formId}", { formId, ...(sample ? { sample } : {}) });
    const file = sample ? t("guides.form.sampleName", { name }) : name;
    setState(await openDocument(url, file));
    opening.current.delete(sample);
  };
  return (
    <View className="form-links">
      <TextButton
        icon="download"
        text={t("guides.form.blank", { size: kilobytes(bytes) })}
        label={t("guides.form.blankOf", { name })}
        onPress={() => void open(false)}
      />
      {sampleBytes !== undefined && (
        <TextButton
          icon="apply"
          text={t("guides.form.sample", { size: kilobytes(sampleBytes) })}
          label={t("guides.form.sampleOf", { name })}
          onPress={() => void open(true)}
        />
      )}
      <View className="form-said small t2" {...spoken({ role: "status", live: "polite" })}>
        {state && t(words[state])}
      </View>
    </View>
  );
}
