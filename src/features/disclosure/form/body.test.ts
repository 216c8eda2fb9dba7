import { requestBody } from "./body";
import { emptyFields, type RequestFields } from "./fields";
import { refusedFields } from "./refused";

const filled: RequestFields = {
  ...emptyFields,
  agencyCode: "11152923MB030002XH",
  filing: "self",
  applicantKind: "account",
  phone: " 13904830000 ",
  description: " 2025年草原生态补奖资金发放汇总表 ",
  form: "electronic",
  delivery: "online",
  agrees: true,
};

const bodyOf = (change: Partial<RequestFields>) => requestBody({ ...filled, ...change }, "152923");

test("the least one gives is all that is sent", () => {
  expect(bodyOf({})).toEqual({
    regionCode: "152923",
    agencyCode: "11152923MB030002XH",
    applicant: { kind: "account" },
    contact: { phone: "13904830000" },
    wanted: { description: "2025年草原生态补奖资金发放汇总表" },
    form: "electronic",
    delivery: "online",
    agreesToNotices: true,
  });
});

test("while a choice is missing there is nothing to send", () => {
  expect(bodyOf({ applicantKind: "" })).toBeUndefined();
  expect(bodyOf({ form: "" })).toBeUndefined();
  expect(bodyOf({ agencyCode: "" })).toBeUndefined();
});

test("what was written for a choice that was changed since is not sent", () => {
  const letter = {
    uploadId: "u-1",
    kind: "letter-of-authority",
    name: "1.jpg",
    mediaType: "image/jpeg",
    bytes: 1,
  } as const;
  const body = bodyOf({
    personName: "张敏",
    documentNumber: "152923199003140287",
    address: "达来呼布镇东街1号",
    fax: "0483-6521234",
    contactPerson: "李强",
    delegateName: "李强",
    delegateDocumentKind: "id-card",
    helper: "王芳",
    because: "sight",
    files: [letter],
  });
  expect(body).toEqual(bodyOf({}));
});

test("numbers are tidied, an address goes with post, a delegate with the files", () => {
  const body = bodyOf({
    filing: "delegate",
    applicantKind: "citizen",
    personName: "张敏",
    documentKind: "id-card",
    documentNumber: "11010519491231002x",
    delegateName: "李强",
    delegateDocumentKind: "passport",
    delegateDocument: "e12345678",
    delegatePhone: "13904830001",
    form: "paper",
    delivery: "post",
    address: "达来呼布镇东街1号",
    postalCode: "735400",
    files: [
      { uploadId: "u-1", kind: "letter-of-authority", name: "1.jpg", mediaType: "image/jpeg", bytes: 1 },
    ],
  });
  expect(body).toMatchObject({
    applicant: { kind: "citizen", name: "张敏", document: { kind: "id-card", number: "11010519491231002X" } },
    contact: { phone: "13904830000", address: "达来呼布镇东街1号", postalCode: "735400" },
    delegate: { name: "李强", document: { kind: "passport", number: "E12345678" }, phone: "13904830001" },
    attachments: [{ uploadId: "u-1", kind: "letter-of-authority" }],
  });
});

test("what the backend refused is known by its pointer", () => {
  const refused = (pointer: string, change: Partial<RequestFields> = {}) =>
    refusedFields([{ pointer, code: "pattern" }], { ...filled, ...change });
  expect(refused("#/applicant/document/number")).toEqual(["documentNumber"]);
  expect(refused("#/applicant/name", { applicantKind: "organisation" })).toEqual(["organisationName"]);
  expect(refused("#/applicant/name")).toEqual(["personName"]);
  expect(refused("#/attachments/0/uploadId")).toEqual(["files"]);
  expect(refused("#/delegate/document/number")).toEqual(["delegateDocument"]);
  expect(refused("#/query/region")).toEqual([]);
});
