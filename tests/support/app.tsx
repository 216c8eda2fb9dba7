// Verbs of a journey: the whole app with its pages, as a person holds it.

import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useSyncExternalStore } from "react";
import App from "@/app";
import { enterSession } from "@/shared/api/session";
import { backend } from "./backend";
import type { PersonaId } from "./kept-session";
import { pages, switchTab, watchPages } from "./page-stack";
import { restartStores } from "./restart-stores";
import { screens } from "./screens";
import { endOfPage, PageContext } from "./taro-shim";

function Stack() {
  const stack = useSyncExternalStore(watchPages, pages);
  return stack.map((page, depth) => {
    const Screen = screens[page.path];
    if (!Screen) throw new Error(`no screen at ${page.path}`);
    const top = depth === stack.length - 1;
    return (
      <PageContext.Provider key={page.serial} value={page}>
        <div hidden={!top} data-testid={top ? "page" : "under"}>
          <Screen />
        </div>
      </PageContext.Provider>
    );
  });
}

/** The phone on which a persona is signed in; before the app is opened, or while it is open. */
export function signInAs(persona: PersonaId): void {
  act(() => enterSession(backend.signIn(persona)));
}

/** The resident of 达来呼布镇. */
export const asResident = () => signInAs("resident");

/** Opens the app at a page, `/pages/tabs/home/index` unless said otherwise. */
export async function openApp(url = "/pages/tabs/home/index") {
  await restartStores();
  await switchTab({ url });
  return render(
    <App>
      <Stack />
    </App>,
  );
}

/** The page on top of the stack. */
export const page = () => within(screen.getByTestId("page"));

/** Waits until the page says this. */
export const see = (text: string | RegExp) => page().findByText(text);

/** Taps what has this name: a button, link, tab or choice. */
export async function tap(role: string, name: string | RegExp): Promise<void> {
  await userEvent.click(await page().findByRole(role, { name }));
}

/** Types into the only field of the page. */
export async function type(text: string): Promise<void> {
  await userEvent.type(await page().findByRole("searchbox"), text);
}

/** Scrolls to the end of the page. */
export function reachEnd(): void {
  act(() => {
    for (const tell of endOfPage) tell();
  });
}
