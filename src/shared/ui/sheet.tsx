import Popup from "@nutui/nutui-react-taro/dist/es/packages/popup";
import { View } from "@tarojs/components";
import "@nutui/nutui-react-taro/dist/es/packages/popup/style/css";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { spoken } from "./a11y";
import { Heading } from "./heading";
import { Icon } from "./icon";
import { Pressable } from "./pressable";
import "./sheet.scss";

interface SheetProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A question that rises from the bottom: NutUI's popup with our size, names and a close button one can hit. */
export function Sheet({ open, title, onClose, children }: SheetProps) {
  return (
    <Popup visible={open} position="bottom" round lockScroll onClose={onClose} className="sheet">
      <View {...spoken({ role: "dialog", label: title, modal: true })}>
        <View className="sheet-head">
          <Heading level={2}>{title}</Heading>
          <Pressable className="sheet-close" label={t("sheet.close")} onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </View>
        <View className="sheet-body">{children}</View>
      </View>
    </Popup>
  );
}
