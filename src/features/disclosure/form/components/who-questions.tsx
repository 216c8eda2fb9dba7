import { useSession } from "@/shared/api/session";
import { DraftChoice, DraftText } from "@/shared/form/draft-fields";
import { t } from "@/shared/i18n/translate";
import type { DocumentKind, HelpReason, OrganisationKind } from "../fields";
import type { RequestForm } from "../shape";

interface QuestionProps {
  form: RequestForm;
}

const filings = () => [
  { code: "self" as const, name: t("disclosure.form.filing.self") },
  {
    code: "delegate" as const,
    name: t("disclosure.form.filing.delegate"),
    about: t("disclosure.form.filing.delegateAbout"),
  },
  {
    code: "assisted" as const,
    name: t("disclosure.form.filing.assisted"),
    about: t("disclosure.form.filing.assistedAbout"),
  },
];

const documents = (["id-card", "residence-permit", "foreigner-permit", "passport"] as const).map(
  (code: DocumentKind) => ({ code, name: t(`disclosure.form.document.${code}`) }),
);

const reasons = (["writing", "reading", "hearing", "sight"] as const).map((code: HelpReason) => ({
  code,
  name: t(`disclosure.form.because.${code}`),
}));

const organisations = (["enterprise", "research", "welfare", "legal-service", "other"] as const).map(
  (code: OrganisationKind) => ({ code, name: t(`disclosure.form.organisation.${code}`) }),
);

export function FilingQuestion({ form }: QuestionProps) {
  return <DraftChoice form={form} field="filing" options={filings()} />;
}

export function HelperQuestion({ form }: QuestionProps) {
  return (
    <>
      <DraftText form={form} field="helper" />
      <DraftChoice form={form} field="because" options={reasons} />
    </>
  );
}

export function DelegateQuestion({ form }: QuestionProps) {
  return (
    <>
      <DraftText form={form} field="delegateName" complete="name" />
      <DraftChoice form={form} field="delegateDocumentKind" options={documents} />
      <DraftText form={form} field="delegateDocument" />
      <DraftText form={form} field="delegatePhone" keyboard="number" complete="tel-national" />
    </>
  );
}

/** What is known of the account, as far as it may be shown. */
function useAccountWords(): string {
  const person = useSession();
  if (!person) return t("disclosure.form.applicant.accountAbout");
  const { displayName: name, document, loginLevel } = person;
  if (loginLevel === "L1") return t("disclosure.form.applicant.accountUnproved");
  return document ? t("disclosure.form.applicant.accountPerson", { name, document }) : name;
}

export function ApplicantQuestion({ form }: QuestionProps) {
  const account = {
    code: "account" as const,
    name: t("disclosure.form.applicant.account"),
    about: useAccountWords(),
  };
  const options = (["citizen", "organisation"] as const).map((code) => ({
    code,
    name: t(`disclosure.form.applicant.${code}`),
    about: t(`disclosure.form.applicant.${code}About`),
  }));
  const isDelegated = form.fields.filing === "delegate";
  return (
    <DraftChoice form={form} field="applicantKind" options={isDelegated ? options : [account, ...options]} />
  );
}

export function PersonQuestion({ form }: QuestionProps) {
  return (
    <>
      <DraftText
        form={form}
        field="personName"
        {...(form.fields.filing === "self" ? { complete: "name" } : {})}
      />
      <DraftChoice form={form} field="documentKind" options={documents} />
      <DraftText form={form} field="documentNumber" />
    </>
  );
}

export function OrganisationKindQuestion({ form }: QuestionProps) {
  return <DraftChoice form={form} field="organisationKind" options={organisations} />;
}

export function OrganisationQuestion({ form }: QuestionProps) {
  return (
    <>
      <DraftText form={form} field="organisationName" complete="organization" />
      <DraftText form={form} field="creditCode" hint={t("disclosure.form.creditCodeHint")} />
      <DraftText form={form} field="representative" />
    </>
  );
}
