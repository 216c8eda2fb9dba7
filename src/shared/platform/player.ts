/**
 * Plays a sound.
 * @param onEnd hears when it has ended, and whether because it could not be played
 * @returns a function that stops it
 */
export function playSound(path: string, onEnd: (failed: boolean) => void): () => void {
  const sound = new Audio(path);
  let stopped = false;
  const fail = () => {
    if (!stopped) onEnd(true);
  };
  sound.onended = () => onEnd(false);
  sound.onerror = fail;
  sound.play().catch(fail);
  return () => {
    stopped = true;
    sound.pause();
  };
}
