import { View } from "@tarojs/components";
import { useEffect } from "react";
import { formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Heading } from "@/shared/ui/heading";
import { PhoneRow } from "@/shared/ui/phone-row";
import type { Notice } from "../queries";
import { markNoticeRead } from "../read-notices";
import { useReadingSize } from "../reading-size";
import { MissingCard } from "./missing-card";
import { NoticeGallery } from "./notice-gallery";
import { SizePills } from "./size-pills";
import "./notice-text.scss";

/** A notice to read: title, who and when, text as large as one likes, pictures, and the number to ask. */
export function NoticeText({ notice }: { notice: Notice }) {
  const { id, title, kind, source, publishedAt, paragraphs, phone, gallery = [], missing } = notice;
  const size = useReadingSize((state) => state.size);
  useEffect(() => markNoticeRead(id), [id]);
  return (
    <>
      <View className="stack-item">
        <Heading level={2} className="heading">
          {title}
        </Heading>
        <View className="small t3 notice-from">
          {`${kind.name}　${source}　${formatInstantDay(publishedAt)}`}
        </View>
      </View>
      <SizePills />
      {missing && <MissingCard person={missing} />}
      <View className={`card card-pad stack-item notice-${size}`}>
        {keyed(paragraphs).map(({ key, item }) => (
          <View key={key} className="notice-paragraph">
            {item}
          </View>
        ))}
      </View>
      <NoticeGallery noticeId={id} pictures={gallery} />
      {phone && (
        <View className="card stack-item">
          <PhoneRow text={t("notices.ask")} phone={phone} />
        </View>
      )}
    </>
  );
}

/** What is read aloud of a notice: pictures by what there is to be seen. */
export function spokenNotice({ title, paragraphs, gallery = [], missing }: Notice): string[] {
  const person = missing?.state === "missing" ? [missing.who, missing.lastSeen, missing.looks] : [];
  return [title, ...person, ...paragraphs, ...gallery.map(({ alt }) => alt)];
}
