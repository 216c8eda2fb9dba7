import { useState } from "react";
import { type MessageKey, t } from "@/shared/i18n/translate";
import type { PictureOutcome } from "@/shared/platform/drawing";
import { savePicture } from "@/shared/platform/picture";
import { sheetWidth } from "@/shared/platform/sheet-drawing";
import { saveTextFile } from "@/shared/platform/text-file";
import type { Chart } from "./chart";
import { drawCharts } from "./chart-drawing";
import { csvOf } from "./csv";

const pictureWords: Record<PictureOutcome, MessageKey | undefined> = {
  saved: "statistics.saved.picture",
  refused: "statistics.refused",
  closed: undefined,
  failed: "statistics.notSaved",
};

const tableWords: Record<Awaited<ReturnType<typeof saveTextFile>>, MessageKey | undefined> = {
  saved: "statistics.saved.table",
  closed: undefined,
  failed: "statistics.notSavedTable",
};

/** What is saved: charts under lines that say of whom and of when; the first line is the file's name. */
export interface Sheaf {
  head: readonly string[];
  charts: readonly Chart[];
}

/** The name of a file: what it is, and which chart where it is one. */
const nameOf = ({ head, charts }: Sheaf): string =>
  [head[0], ...(charts.length === 1 ? charts.map(({ title }) => title) : [])].join("-");

/** Saving charts as a picture or as a table, and what came of it. */
export function useSaving() {
  const [word, setWord] = useState<MessageKey>();
  const asPicture = async (sheaf: Sheaf) => {
    const { head, charts } = sheaf;
    const compose = (pen: Parameters<typeof drawCharts>[2]) => drawCharts(head, charts, pen);
    setWord(pictureWords[await savePicture({ name: nameOf(sheaf), width: sheetWidth, compose })]);
  };
  const asTable = async (sheaf: Sheaf) => {
    const text = csvOf(sheaf.head, sheaf.charts);
    setWord(tableWords[await saveTextFile(`${nameOf(sheaf)}.csv`, text)]);
  };
  return {
    said: word ? t(word) : "",
    isRefused: word === "statistics.refused",
    asPicture: (sheaf: Sheaf) => void asPicture(sheaf),
    asTable: (sheaf: Sheaf) => void asTable(sheaf),
  };
}
