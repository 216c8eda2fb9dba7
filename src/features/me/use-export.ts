import { useState } from "react";
import { isUnreached } from "@/shared/api/errors";
import { read } from "@/shared/api/request";
import type { MessageKey } from "@/shared/i18n/translate";
import { isWeapp } from "@/shared/platform/target";
import { saveTextFile } from "@/shared/platform/text-file";

interface Export {
  name: string;
  text: string;
}

const words: Record<Awaited<ReturnType<typeof saveTextFile>>, MessageKey | undefined> = {
  saved: isWeapp ? "me.export.passedOn" : "me.export.saved",
  closed: undefined,
  failed: "me.export.failed",
};

/**
 * Everything that is kept, as one file. It is read when it is asked for and kept nowhere: not among the kept reads, in
 * no address, in no log. WeChat passes a file on only in answer to a tap, so there it takes a second one.
 */
export function useExport() {
  const [ready, setReady] = useState<Export>();
  const [isReading, setReading] = useState(false);
  const [word, setWord] = useState<MessageKey>();
  const save = async ({ name, text }: Export) => setWord(words[await saveTextFile(name, text, true)]);
  const fetchAll = async () => {
    if (isReading) return;
    setReading(true);
    setWord(undefined);
    try {
      const all = await read("/v1/me/data/export", {});
      const made = {
        name: `weiminban-${all.exportedAt.slice(0, 10)}.json`,
        text: JSON.stringify(all, null, 2),
      };
      if (isWeapp) setReady(made);
      else await save(made);
    } catch (error) {
      setWord(isUnreached(error) ? "me.export.unreached" : "me.export.failed");
    } finally {
      setReading(false);
    }
  };
  return { ready, isReading, word, act: () => void (ready ? save(ready) : fetchAll()) };
}
