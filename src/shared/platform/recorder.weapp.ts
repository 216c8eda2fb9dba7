import Taro from "@tarojs/taro";
import type { Recorded, Recorder, RecorderRefusal } from "./recording";

/** Speech: 24 kbit/s are 540 KB in three minutes. */
const speech = { format: "mp3", sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 24_000 } as const;

export const canRecord = (): boolean => true;

/** WeChat asks once: after a refusal only its settings help, so those are opened. */
async function isAllowed(): Promise<boolean> {
  const { authSetting } = await Taro.getSetting();
  if (authSetting["scope.record"] === false) {
    const { authSetting: now } = await Taro.openSetting();
    return now["scope.record"] === true;
  }
  return Taro.authorize({ scope: "scope.record" }).then(
    () => true,
    () => false,
  );
}

/**
 * Asks for the microphone and records.
 * @param longest milliseconds after which it stops by itself
 */
export async function startRecording(longest: number): Promise<Recorder | RecorderRefusal> {
  try {
    if (!(await isAllowed())) return "refused";
    const recorder = Taro.getRecorderManager();
    const recorded = new Promise<Recorded | undefined>((resolve) => {
      recorder.onError(() => resolve(undefined));
      recorder.onStop(({ tempFilePath: path, duration, fileSize: bytes }) =>
        resolve({ path, name: "voice.mp3", bytes, seconds: Math.max(1, Math.round(duration / 1000)) }),
      );
    });
    recorder.start({ ...speech, duration: longest });
    return { recorded, stop: () => recorder.stop() };
  } catch {
    return "unavailable";
  }
}
