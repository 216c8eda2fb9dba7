import { addressOf } from "./blobs";
import type { Recorded, Recorder, RecorderRefusal } from "./recording";

/** Kinds that the contract takes, in the order in which browsers do them best. */
const kinds = ["audio/webm;codecs=opus", "audio/mp4", "audio/webm"];

const kindOf = () => kinds.find((kind) => MediaRecorder.isTypeSupported(kind));

/** Whether this browser can record at all. */
export const canRecord = (): boolean =>
  typeof MediaRecorder !== "undefined" && "mediaDevices" in navigator && kindOf() !== undefined;

function nameOf(type: string): string {
  return type.startsWith("audio/mp4") ? "voice.m4a" : "voice.webm";
}

function record(stream: MediaStream, mimeType: string, longest: number): Recorder {
  const recorder = new MediaRecorder(stream, { mimeType });
  const chunks: Blob[] = [];
  const began = Date.now();
  const recorded = new Promise<Recorded | undefined>((resolve) => {
    recorder.ondataavailable = ({ data }) => chunks.push(data);
    recorder.onerror = () => resolve(undefined);
    recorder.onstop = () => {
      const blob = new Blob(chunks, { type: mimeType });
      resolve({
        path: addressOf(blob),
        name: nameOf(mimeType),
        bytes: blob.size,
        seconds: Math.max(1, Math.round((Date.now() - began) / 1000)),
      });
    };
  }).finally(() => {
    for (const track of stream.getTracks()) track.stop();
  });
  const stop = () => {
    if (recorder.state !== "inactive") recorder.stop();
  };
  const limit = setTimeout(stop, longest);
  recorder.start();
  return { recorded: recorded.finally(() => clearTimeout(limit)), stop };
}

/**
 * Asks for the microphone and records.
 * @param longest milliseconds after which it stops by itself
 */
export async function startRecording(longest: number): Promise<Recorder | RecorderRefusal> {
  const kind = canRecord() ? kindOf() : undefined;
  if (!kind) return "unavailable";
  try {
    return record(await navigator.mediaDevices.getUserMedia({ audio: true }), kind, longest);
  } catch (reason) {
    // W3C: the person, or the page's address without TLS, does not allow it; else there is no microphone.
    return (reason as { name?: string }).name === "NotAllowedError" ? "refused" : "unavailable";
  }
}
