import { t } from "@/shared/i18n/translate";
import { Field, LongTextField } from "@/shared/ui/field";
import { RadioList } from "@/shared/ui/radio-list";
import type { DraftComment, Stance } from "../drafts";
import { type Answering, fieldOf } from "../use-answering";

/** Characters of a comment, as in the contract. */
const longest = 1000;

const stances: Stance[] = ["agrees", "suggests", "objects"];
const nothing: DraftComment = { stance: "", text: "" };

interface CommentFieldProps {
  answering: Answering;
  /** A section's id, or `whole`. */
  name: string;
  /** What it is about, as in its heading. */
  about: string;
}

/** What one thinks of a section, or of the whole draft. */
export function CommentField({ answering, name, about }: CommentFieldProps) {
  const { draft, comment, errorOf } = answering;
  const { stance, text } = draft.comments[name] ?? nothing;
  const stanceLabel = t("surveys.stanceOf", { about });
  return (
    <>
      <Field label={t("surveys.stance")} error="">
        <RadioList<Stance>
          label={stanceLabel}
          options={stances.map((code) => ({ code, name: t(`surveys.stance.${code}`) }))}
          chosen={stance}
          onChoose={(code) => comment(name, { stance: code === stance ? "" : code })}
        />
      </Field>
      <LongTextField
        part={fieldOf(name)}
        label={t("surveys.commentOf", { about })}
        hint={t("surveys.commentHint")}
        error={errorOf(name)}
        value={text}
        maxLength={longest}
        onChange={(typed) => comment(name, { text: typed })}
      />
    </>
  );
}
