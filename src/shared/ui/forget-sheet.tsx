import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "./button";
import { Sheet } from "./sheet";

interface ForgetSheetProps {
  open: boolean;
  /** Searches that would go. */
  count: number;
  onForget: () => void;
  onClose: () => void;
}

/** Asks once more before all searches are forgotten: they cannot be brought back. */
export function ForgetSheet({ open, count, onForget, onClose }: ForgetSheetProps) {
  const forget = () => {
    onForget();
    onClose();
  };
  return (
    <Sheet short open={open} title={t("search.forgetAsk", { count })} onClose={onClose}>
      <View className="card-pad">
        <View className="stack-item t2">{t("search.forgetAbout")}</View>
        <View className="stack-item">
          <Button primary text={t("search.forgetYes")} onPress={forget} />
        </View>
        <Button text={t("search.forgetNo")} onPress={onClose} />
      </View>
    </Sheet>
  );
}
