/**
 * Tells whether the phone has a network, now and at every change. By the browser's own word: Taro asks for the kind of
 * connection, which Safari does not tell at all, so that nothing would go by itself there when the signal is back.
 * @returns a function that stops the telling.
 */
export function watchNetwork(tell: (online: boolean) => void): () => void {
  const listener = () => tell(navigator.onLine);
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  listener();
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}
