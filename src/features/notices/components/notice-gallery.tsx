import type { components } from "@contract/schema";
import { Image, View } from "@tarojs/components";
import { useState } from "react";
import { addressOf } from "@/shared/api/request";
import { t } from "@/shared/i18n/translate";
import { lookAtPictures } from "@/shared/platform/look-at-pictures";
import { spoken } from "@/shared/ui/a11y";
import { Pressable } from "@/shared/ui/pressable";
import { Sheet } from "@/shared/ui/sheet";
import "./notice-gallery.scss";

type Picture = components["schemas"]["NoticePicture"];

/** Where a picture of a notice is shown from; anybody may have it. */
const pictureUrl = (noticeId: string, pictureId: string) =>
  addressOf("/v1/notices/{noticeId}/pictures/{pictureId}", { noticeId, pictureId });

const captionOf = ({ caption = "", credit }: Picture) =>
  credit ? t("notices.picture.credit", { caption, credit }) : caption;

interface NoticeGalleryProps {
  noticeId: string;
  pictures: readonly Picture[];
}

/** The pictures of a notice one under the other, each with its caption; a tap shows it as large as the screen. */
export function NoticeGallery({ noticeId, pictures }: NoticeGalleryProps) {
  const [large, setLarge] = useState<Picture>();
  const [open, setOpen] = useState(false);
  const urls = pictures.map(({ id }) => pictureUrl(noticeId, id));
  const look = (picture: Picture, index: number) => {
    if (lookAtPictures(urls, index)) return;
    setLarge(picture);
    setOpen(true);
  };
  return (
    <>
      {pictures.map((picture, index) => (
        <View key={picture.id} className="card stack-item">
          <Pressable
            className="notice-picture"
            label={t("notices.picture.see", { alt: picture.alt })}
            onPress={() => look(picture, index)}
          >
            <Image
              className="notice-picture-image"
              src={urls[index] ?? ""}
              mode="aspectFill"
              {...spoken({ hidden: true })}
            />
          </Pressable>
          <View className="small t2 notice-caption">{captionOf(picture)}</View>
        </View>
      ))}
      <Sheet open={open} title={large?.caption ?? t("notices.pictures")} onClose={() => setOpen(false)}>
        {large && (
          <>
            <Image
              className="notice-picture-large"
              src={pictureUrl(noticeId, large.id)}
              mode="widthFix"
              {...spoken({ hidden: true })}
            />
            <View className="card-pad t2">{large.alt}</View>
          </>
        )}
      </Sheet>
    </>
  );
}
