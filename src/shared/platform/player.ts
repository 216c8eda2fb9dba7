/**
 * Plays a sound.
 * @param onEnd hears when it has ended, or could not be played
 * @returns a function that stops it
 */
export function playSound(path: string, onEnd: () => void): () => void {
  const sound = new Audio(path);
  sound.onended = onEnd;
  sound.onerror = onEnd;
  sound.play().catch(onEnd);
  return () => sound.pause();
}
