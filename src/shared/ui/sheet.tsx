import { ScrollView, View } from "@tarojs/components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { t } from "@/shared/i18n/translate";
import { useDialogFocus } from "@/shared/platform/dialog-focus";
import { spoken } from "./a11y";
import { Heading } from "./heading";
import { Icon } from "./icon";
import { Pressable } from "./pressable";
import "./sheet.scss";

/** NutUI's popup comes when the first sheet opens: no page needs it to be read. */
const Popup = lazy(() => import("./popup"));

interface SheetProps {
  open: boolean;
  title: string;
  /** Stays at the bottom, under what scrolls: what one does with the choice. */
  foot?: ReactNode;
  /** As high as its content, for a question of a few lines. */
  short?: boolean;
  onClose: () => void;
  children: ReactNode;
}

function SheetBox({ open, title, foot, short = false, onClose, children }: SheetProps) {
  const focus = useDialogFocus(open, onClose);
  return (
    <View className="sheet-box" {...spoken({ role: "dialog", label: title, modal: true })} {...focus}>
      <View className="sheet-head">
        <Heading level={2}>{title}</Heading>
        <Pressable className="sheet-close" label={t("sheet.close")} onPress={onClose}>
          <Icon name="close" />
        </Pressable>
      </View>
      {/* While the popup holds the page still, WeChat lets only a scroll-view scroll. */}
      <ScrollView className={short ? "sheet-body sheet-short" : "sheet-body"} scrollY>
        {children}
        {!foot && <View className="sheet-end" />}
      </ScrollView>
      {foot && (
        <>
          {foot}
          <View className="sheet-end" />
        </>
      )}
    </View>
  );
}

/** A question that rises from the bottom: NutUI's popup with our size, names and a close button one can hit. */
export function Sheet(props: SheetProps) {
  const { open, onClose } = props;
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <Popup visible={open} position="bottom" round lockScroll onClose={onClose} className="sheet">
        <SheetBox {...props} />
      </Popup>
    </Suspense>
  );
}
