// The call that a page asks the phone to make.
import type { Page } from "playwright-core";

/** The part of the browser's Navigation API that is needed; TypeScript's library does not have it yet. */
type Navigations = {
  addEventListener: (
    name: "navigate",
    hears: (event: { destination: { url: string }; preventDefault: () => void }) => void,
  ) => void;
};

/**
 * Listens for the next call and gives its number. The call is not made: the browser would ask with what to make it, in
 * a window over the page that keeps every later tap from it.
 */
export async function nextCall(page: Page): Promise<() => Promise<string>> {
  const call = await page.evaluateHandle(() => {
    const { navigation } = window as unknown as { navigation: Navigations };
    const address = new Promise<string>((resolve) => {
      navigation.addEventListener("navigate", (event) => {
        if (!event.destination.url.startsWith("tel:")) return;
        event.preventDefault();
        resolve(event.destination.url);
      });
    });
    return { address };
  });
  return async () => (await call.evaluate(({ address }) => address)).replace(/^tel:/, "");
}
