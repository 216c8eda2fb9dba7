import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { forms } from "../regions/forms/forms";
import type { FormSeed } from "../regions/region-pack";
import { formDocument } from "./form-document";

interface Part {
  /** Names of the elements in the order in which they open. */
  elements: string[];
  /** Text of each paragraph. */
  paragraphs: string[];
  attributes: Record<string, string>[];
}

/** Reads XML strictly: every element is closed by its own tag, in its place. */
function parse(xml: string): Part {
  const part: Part = { elements: [], paragraphs: [], attributes: [] };
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name);
        part.elements.push(name);
        part.attributes.push(attributes);
        if (name === "w:p") part.paragraphs.push("");
      },
      ontext: (text) => {
        if (open[open.length - 1] === "w:t") part.paragraphs.push((part.paragraphs.pop() ?? "") + text);
      },
      onclosetag: (name) => {
        if (open.pop() !== name) open.push(`closed by ${name}`);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  expect(open).toEqual([]);
  const written = (xml.match(/<\/[\w:]+>|<[\w:][^>]*\/>/g) ?? []).length;
  expect(written).toBe(part.elements.length);
  return part;
}

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

function mainPart(form: FormSeed, sample: boolean): Part {
  return parse(partsOf(formDocument(form, sample)).get("word/document.xml") ?? "");
}

test.each(forms.map((form) => [form.name, form] as const))(
  "%s: every part is there, named and well formed",
  (_, form) => {
    const parts = partsOf(formDocument(form, false));
    for (const [, xml] of parts) parse(xml);
    const types = parse(parts.get("[Content_Types].xml") ?? "").attributes;
    const named = types.flatMap(({ PartName }) => (PartName ? [PartName.slice(1)] : []));
    expect(named.filter((name) => !parts.has(name))).toEqual([]);
    const targets = ["_rels/.rels", "word/_rels/document.xml.rels"].flatMap((name) =>
      parse(parts.get(name) ?? "").attributes.flatMap(({ Target, Id }) => (Target ? [[Id, Target]] : [])),
    );
    expect(targets).toEqual([
      ["rId1", "word/document.xml"],
      ["rId1", "styles.xml"],
      ["rId2", "footer1.xml"],
    ]);
  },
);

test.each(forms.map((form) => [form.name, form] as const))(
  "%s: the sample fills in what the blank one asks",
  (_, form) => {
    const fields = form.sections.flatMap((section) => section.fields);
    const [blank, sample] = [mainPart(form, false).paragraphs, mainPart(form, true).paragraphs];
    expect(blank[0]).toBe(form.title);
    expect(sample[0]).toBe(`${form.title}（样表）`);
    for (const { label, example } of fields) {
      expect(blank).toContain(label);
      expect(sample).toContain(example);
    }
    for (const note of form.notes) expect(blank.join("\n")).toContain(note);
    expect(blank.length).toBe(sample.length);
  },
);

const strange: FormSeed = {
  id: "strange",
  name: "表",
  title: `<甲> & "乙"\u0007`,
  sections: [
    {
      fields: [
        { label: "一", example: "1", wide: true },
        { label: "二", example: "2" },
      ],
    },
    {
      fields: [
        { label: "三", example: "3" },
        { label: "四", example: "4" },
        { label: "五", example: "5" },
      ],
    },
  ],
  notes: [],
};

test("signs of XML in a text are text", () => {
  expect(mainPart(strange, false).paragraphs[0]).toBe('<甲> & "乙"');
});

test("every row is as wide as the table: two fields, or one over the whole line", () => {
  const { elements, attributes } = mainPart(strange, false);
  const rows: number[] = [];
  elements.forEach((name, index) => {
    if (name === "w:tr") rows.push(0);
    if (name === "w:tcW") rows.push((rows.pop() ?? 0) + Number(attributes[index]?.["w:w"]));
  });
  expect(rows).toHaveLength(4);
  expect(new Set(rows)).toEqual(new Set([9298]));
});

test("paper is A4, the typeface Song, and the footer says whose sample it is", () => {
  const parts = partsOf(formDocument(strange, true));
  expect(parts.get("word/document.xml")).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
  expect(parts.get("word/styles.xml")).toContain('w:eastAsia="宋体"');
  expect(parse(parts.get("word/footer1.xml") ?? "").paragraphs).toEqual(["为民办 样表"]);
});

test("the same form gives the same bytes", () => {
  expect(formDocument(strange, true)).toEqual(formDocument(strange, true));
});
