// The limits that the form checks early are those of the contract: no more is allowed, and no less.
import { validators } from "@generated/validators";
import { requestBody } from "./body";
import { wrongFields } from "./checks";
import { emptyFields, type RequestFields } from "./fields";
import { longest, type TextFieldName } from "./limits";

const base: RequestFields = {
  ...emptyFields,
  agencyCode: "11152923MB030002XH",
  agencyName: "额济纳旗财政局",
  filing: "self",
  applicantKind: "account",
  phone: "13904830000",
  description: "2025年草原生态补奖资金发放汇总表",
  form: "electronic",
  delivery: "online",
  agrees: true,
};

const citizen: RequestFields = {
  ...base,
  applicantKind: "citizen",
  personName: "张敏",
  documentKind: "id-card",
  documentNumber: "152923199003140287",
};

const organisation: RequestFields = {
  ...base,
  applicantKind: "organisation",
  organisationKind: "enterprise",
  organisationName: "胡杨测绘服务站",
  creditCode: "91152923MA0N00001X",
  representative: "李强",
};

const assisted: RequestFields = {
  ...citizen,
  filing: "assisted",
  helper: "王芳",
  because: "sight",
  readBack: true,
};

/** A form in which the field is asked, for each field whose length alone is limited. */
const asked: Partial<Record<TextFieldName, RequestFields>> = {
  personName: citizen,
  organisationName: organisation,
  representative: organisation,
  contactPerson: organisation,
  helper: assisted,
  description: base,
  title: base,
  wantedNumber: base,
  address: { ...base, delivery: "post" },
};

const validate = validators.createDisclosureRequest?.body;

/** Whether the contract takes the form, and whether the form says that nothing of this field is wrong. */
function takenWith(field: TextFieldName, length: number): [boolean | undefined, boolean] {
  const fields = { ...(asked[field] ?? base), [field]: "一".repeat(length) };
  return [validate?.(requestBody(fields, "152923")), !wrongFields(fields).has(field)];
}

test.each(Object.keys(asked) as TextFieldName[])("%s: form and contract draw the same lines", (field) => {
  const most = longest[field];
  expect(takenWith(field, most)).toEqual([true, true]);
  expect(takenWith(field, most + 1)).toEqual([false, false]);
  const lengths = Array.from({ length: 12 }, (_, index) => index + 1);
  for (const length of lengths) {
    const [contract, form] = takenWith(field, length);
    expect([length, form]).toEqual([length, contract]);
  }
});
