import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { Button } from "@/shared/ui/button";
import { Sheet } from "@/shared/ui/sheet";
import "./confirm-sheet.scss";

interface ConfirmSheetProps {
  open: boolean;
  question: string;
  /** What happens then. */
  about: string;
  /** The two verbs. */
  no: string;
  yes: string;
  onYes: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A question before what cannot be undone, with two verbs. */
export function ConfirmSheet({
  open,
  question,
  about,
  no,
  yes,
  onYes,
  onClose,
  children,
}: ConfirmSheetProps) {
  return (
    <Sheet
      open={open}
      short
      title={question}
      onClose={onClose}
      foot={
        <View className="sheet-foot confirm-verbs">
          <View className="confirm-verb">
            <Button text={no} onPress={onClose} />
          </View>
          <View className="confirm-verb">
            <Button primary text={yes} onPress={onYes} />
          </View>
        </View>
      }
    >
      <View className="confirm-about t2">{about}</View>
      {children}
    </Sheet>
  );
}
