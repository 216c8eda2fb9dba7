import { useQuery } from "@tanstack/react-query";
import { DraftChoice } from "@/shared/form/draft-fields";
import { partOf } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { Field } from "@/shared/ui/field";
import { RadioList } from "@/shared/ui/radio-list";
import { choiceOf, desksChannels, onlyChannel } from "../channels";
import { identitiesOf, type TicketKind } from "../fields";
import { deskQuery } from "../queries";
import type { TicketForm } from "../shape";
import { useHints } from "../use-hints";

interface QuestionProps {
  form: TicketForm;
}

const kinds: readonly TicketKind[] = ["consultation", "help", "complaint", "report", "suggestion", "praise"];

/** What it is; the words suggest one, the person chooses. */
export function KindQuestion({ form }: QuestionProps) {
  const { data: desk } = useQuery(deskQuery(form.regionCode));
  const suggested = useHints(form).hints?.kind;
  const label = form.kind.labelOf("kind");
  const error = form.errorOf("kind");
  const hint = suggested ? t("tickets.form.looksLike", { kind: t(`tickets.kind.${suggested}`) }) : undefined;
  return (
    <Field part={partOf(form.kind, "kind")} label={label} error={error} {...(hint ? { hint } : {})}>
      <RadioList<TicketKind>
        label={label}
        options={kinds.map((code) => ({
          code,
          name: t(`tickets.kind.${code}`),
          about: t(`tickets.form.kindAbout.${code}`),
        }))}
        chosen={form.fields.kind}
        invalid={error !== ""}
        onChoose={(kind) => form.change({ kind, ...onlyChannel(desk, kind, form.fields.channel) })}
      />
    </Field>
  );
}

/** To whom it goes: the hotline, a leader's mailbox, or the desk for complaints about offices. */
export function ChannelQuestion({ form }: QuestionProps) {
  const { data: desk } = useQuery(deskQuery(form.regionCode));
  const label = form.kind.labelOf("channel");
  const error = form.errorOf("channel");
  const channels = desksChannels(desk, form.fields.kind);
  const part = partOf(form.kind, "channel");
  return (
    <Field part={part} label={label} hint={t("tickets.form.channelHint")} error={error}>
      <RadioList<string>
        label={label}
        options={channels.map(({ channel: code, name, about }) => ({ code, name, about }))}
        chosen={form.fields.channel}
        invalid={error !== ""}
        onChoose={(code) => form.change(choiceOf(channels.find(({ channel }) => channel === code)))}
      />
    </Field>
  );
}

/** Who learns who files, and what each choice means. */
export function IdentityQuestion({ form }: QuestionProps) {
  const { kind } = form.fields;
  const isReport = kind === "report";
  return (
    <DraftChoice
      form={form}
      field="identity"
      options={identitiesOf(form.fields).map((code) => ({
        code,
        name: t(`tickets.form.identity.${code}`),
        about: t(
          isReport && code === "confidential"
            ? "tickets.form.identityAbout.report"
            : `tickets.form.identityAbout.${code}`,
        ),
      }))}
      {...(isReport ? { hint: t("tickets.form.reportHint") } : {})}
    />
  );
}
