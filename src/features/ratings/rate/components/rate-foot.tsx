import { View } from "@tarojs/components";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { FootBar } from "@/shared/ui/foot-bar";
import { Pressable } from "@/shared/ui/pressable";
import { isBegun, isDraftKept } from "../drafts";
import type { RateForm } from "../use-rate-form";
import "./rate-foot.scss";

interface RateFootProps {
  form: RateForm;
  onSubmit: () => void;
  onSignIn: () => void;
}

/** The way on; while no level is chosen the button says so. Only handing in needs a login. */
export function RateFoot({ form: { draft, check }, onSubmit, onSignIn }: RateFootProps) {
  const person = useSession();
  const act = () => {
    if (check()) (person ? onSubmit : onSignIn)();
  };
  const isLost = isBegun(draft) && !isDraftKept();
  return (
    <FootBar
      label={t("form.actions")}
      said={<View className="rate-said">{t(isLost ? "form.draftNotKept" : "ratings.rate.said")}</View>}
    >
      {draft.level === undefined ? (
        <Pressable className="btn rate-off" onPress={act}>
          {t("ratings.rate.first")}
        </Pressable>
      ) : (
        <Button primary text={t(person ? "ratings.rate.submit" : "ratings.rate.signIn")} onPress={act} />
      )}
    </FootBar>
  );
}
