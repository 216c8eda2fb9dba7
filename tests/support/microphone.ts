// A microphone for a browser without one: what is said into it is always the same short sound.
import { sampleWebm } from "./sample-media";

class OneSound {
  static isTypeSupported = (type: string) => type.startsWith("audio/webm");
  state = "inactive";
  ondataavailable?: (event: { data: Blob }) => void;
  onstop?: () => void;

  start(): void {
    this.state = "recording";
  }

  stop(): void {
    this.state = "inactive";
    this.ondataavailable?.({ data: new Blob([sampleWebm(2)], { type: "audio/webm" }) });
    this.onstop?.();
  }
}

const track = { stop: () => undefined };

/**
 * Gives the browser a microphone.
 * @param allows whether the person lets the page use it
 * @returns a function that takes it away
 */
export function giveMicrophone(allows = true): () => void {
  const getUserMedia = async () => {
    if (!allows) throw Object.assign(new Error("denied"), { name: "NotAllowedError" });
    return { getTracks: () => [track] };
  };
  Object.defineProperty(window, "MediaRecorder", { value: OneSound, configurable: true });
  Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia }, configurable: true });
  return () => {
    Reflect.deleteProperty(window, "MediaRecorder");
    Reflect.deleteProperty(navigator, "mediaDevices");
  };
}
