import { wrongFields } from "./checks";
import { changed, emptyFields, type FieldName, type RequestFields } from "./fields";

const filled: RequestFields = {
  ...emptyFields,
  agencyCode: "11152923MB030002XH",
  agencyName: "额济纳旗财政局",
  filing: "self",
  applicantKind: "citizen",
  personName: "张敏",
  documentKind: "id-card",
  documentNumber: "152923199003140287",
  phone: "13904830000",
  description: "2025年草原生态补奖资金发放汇总表",
  form: "electronic",
  delivery: "online",
  agrees: true,
};

const wrong = (change: Partial<RequestFields>): FieldName[] => [
  ...wrongFields({ ...filled, ...change }).keys(),
];

test("of an empty form only what is asked already is wrong, in the order of the form", () => {
  expect([...wrongFields(emptyFields).keys()]).toEqual([
    "agencyCode",
    "filing",
    "applicantKind",
    "phone",
    "description",
    "form",
    "agrees",
  ]);
  expect(wrong({})).toEqual([]);
});

test.each<[string, Partial<RequestFields>, FieldName]>([
  ["a name of one character", { personName: "张" }, "personName"],
  ["an ID number with a slip", { documentNumber: "152923199003140288" }, "documentNumber"],
  [
    "a passport that is too long",
    { documentKind: "passport", documentNumber: "E1234567890" },
    "documentNumber",
  ],
  ["a phone with ten digits", { phone: "1390483000" }, "phone"],
  ["a phone that begins with 2", { phone: "23904830000" }, "phone"],
  ["half an address for mails", { email: "zhang@" }, "email"],
  ["a description of blanks", { description: "         " }, "description"],
  ["a description without end", { description: "年".repeat(1001) }, "description"],
  ["a name of one letter", { title: "表" }, "title"],
  ["post without an address", { form: "paper", delivery: "post" }, "address"],
  [
    "five digits of a postal code",
    { form: "paper", delivery: "post", address: "达来呼布镇东街1号", postalCode: "73540" },
    "postalCode",
  ],
  ["a fax without a number", { form: "paper", delivery: "fax" }, "fax"],
  ["no agreement", { agrees: false }, "agrees"],
])("%s is wrong", (_, change, field) => {
  expect(wrong(change)).toEqual([field]);
});

test("an organisation gives its kind, name, code and representative", () => {
  expect(wrong({ applicantKind: "organisation" })).toEqual([
    "organisationKind",
    "organisationName",
    "creditCode",
    "representative",
  ]);
  const organisation = {
    applicantKind: "organisation",
    organisationKind: "enterprise",
    organisationName: "额济纳旗胡杨农牧有限公司",
    representative: "李强",
  } as const;
  expect(wrong({ ...organisation, creditCode: "91350100m000100y43 " })).toEqual([]);
  expect(wrong({ ...organisation, creditCode: "91350100M000100Y44" })).toEqual(["creditCode"]);
});

test("a delegate gives name, document and phone, and hands in three files", () => {
  const delegate = {
    filing: "delegate",
    delegateName: "李强",
    delegateDocumentKind: "passport",
    delegateDocument: "E12345678",
    delegatePhone: "13904830001",
  } as const;
  expect(wrong({ filing: "delegate" })).toEqual([
    "delegateName",
    "delegateDocumentKind",
    "delegateDocument",
    "delegatePhone",
    "files",
  ]);
  const file = (kind: "letter-of-authority" | "applicant-document" | "delegate-document") => ({
    uploadId: `u-${kind}`,
    kind,
    name: "1.jpg",
    mediaType: "image/jpeg",
    bytes: 1,
  });
  const two = [file("letter-of-authority"), file("applicant-document")];
  expect(wrong({ ...delegate, files: two })).toEqual(["files"]);
  expect(wrong({ ...delegate, files: [...two, file("delegate-document")] })).toEqual([]);
});

test("a helper is named, says why, and has read it back", () => {
  expect(wrong({ filing: "assisted" })).toEqual(["helper", "because", "readBack"]);
  expect(wrong({ filing: "assisted", helper: "王芳", because: "sight", readBack: true })).toEqual([]);
});

test("a company's account names a contact; a person's does not", () => {
  expect(wrong({ applicantKind: "account" })).toEqual([]);
  expect(wrong({ applicantKind: "account", companyAccount: true })).toEqual(["contactPerson"]);
});

test("a change takes back what no longer fits", () => {
  expect(changed({ ...filled, form: "paper", delivery: "fax" }, { form: "electronic" }).delivery).toBe("");
  expect(changed(filled, { form: "inspect" }).delivery).toBe("in-person");
  expect(changed({ ...filled, applicantKind: "account" }, { filing: "delegate" }).applicantKind).toBe("");
  const read = { ...filled, filing: "assisted", readBack: true } as const;
  expect(changed(read, { description: "换一件" }).readBack).toBe(false);
  expect(changed(read, { agrees: false }).readBack).toBe(true);
});
