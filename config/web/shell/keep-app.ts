// Lets the browser keep the app, so that it starts without a network (config/web/worker/service-worker.mjs).

/** Milliseconds for a page's own reads to go first where the browser does not tell when it is idle. */
const grace = 2000;

/** Whether this build brings a service worker: a preview for staff has the mock's own in that place. */
declare const HAS_WORKER: boolean;

/** Called when the first page stands. Browsers offer service workers in secure contexts only. */
export function keepApp(): void {
  if (!HAS_WORKER || !("serviceWorker" in navigator)) return;
  // Without it the app works as before, so nobody needs to hear of a refusal.
  const register = () => void navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);
  const whenIdle = () =>
    "requestIdleCallback" in window ? requestIdleCallback(register) : setTimeout(register, grace);
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle);
}
