import { useDidHide } from "@tarojs/taro";
import { useEffect, useState } from "react";
import { splitSentences } from "@/shared/lib/split-sentences";

/** Reading a text to the person. */
export interface ReadAloud {
  /** Whether the phone can, in Chinese. */
  isAble: boolean;
  isReading: boolean;
  start: (texts: readonly string[]) => void;
  stop: () => void;
}

function findVoice(): SpeechSynthesisVoice | undefined {
  return speechSynthesis.getVoices().find(({ lang }) => /^(zh|cmn)/i.test(lang));
}

function speak(texts: readonly string[], voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const pieces = texts.flatMap(splitSentences);
  pieces.forEach((piece, place) => {
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    if (place === pieces.length - 1) utterance.onend = onEnd;
    utterance.onerror = onEnd;
    speechSynthesis.speak(utterance);
  });
}

/** The browser's own voice, where it has a Chinese one. It falls silent when the page is left. */
export function useReadAloud(): ReadAloud {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    if (typeof speechSynthesis === "undefined") return;
    // Browsers fetch their voices when somebody asks for them for the first time.
    const look = () => setVoice(findVoice());
    look();
    speechSynthesis.addEventListener?.("voiceschanged", look);
    return () => {
      speechSynthesis.removeEventListener?.("voiceschanged", look);
      speechSynthesis.cancel();
    };
  }, []);
  const stop = () => {
    if (voice) speechSynthesis.cancel();
    setReading(false);
  };
  useDidHide(stop);
  const start = (texts: readonly string[]) => {
    if (!voice) return;
    speechSynthesis.cancel();
    setReading(true);
    speak(texts, voice, () => setReading(false));
  };
  return { isAble: voice !== undefined, isReading, start, stop };
}
