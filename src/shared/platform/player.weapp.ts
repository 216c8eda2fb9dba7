import Taro from "@tarojs/taro";

/**
 * Plays a sound, also when the phone is muted: one taps to hear it.
 * @param onEnd hears when it has ended, and whether because it could not be played
 * @returns a function that stops it
 */
export function playSound(path: string, onEnd: (failed: boolean) => void): () => void {
  const sound = Taro.createInnerAudioContext();
  sound.src = path;
  sound.obeyMuteSwitch = false;
  sound.onEnded(() => onEnd(false));
  sound.onError(() => onEnd(true));
  sound.play();
  return () => sound.destroy();
}
