// Runs inside index.html before anything else is there: puts up the shell of the address in the skin that the person
// chose, asks for the page's code at once, and goes when the app's own page stands.
import { keepApp } from "./keep-app";
import { startApp } from "./start-app";

/** Files of the pages by address; filled in at build time. */
declare const SHELL_FILES: Record<string, string[]>;

/** Milliseconds, as in src/shared/ui/skeleton.tsx. */
const patience = 3000;

/** What Taro keeps under a name (src/shared/platform/storage.ts); nothing when it cannot be read. */
function kept<T>(name: string): Partial<T> {
  try {
    const { data } = JSON.parse(localStorage.getItem(name) ?? "{}");
    return JSON.parse(data).state ?? {};
  } catch {
    return {};
  }
}

// First of all: the app must start whatever becomes of the shell.
startApp();

const shell = document.getElementById("shell") as HTMLElement;
const path = location.pathname === "/" ? "/pages/tabs/home/index" : location.pathname;
const skin = kept<{ theme: string; elder: boolean }>("skin");
const dark =
  skin.theme === "dark" || (skin.theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
const templateOf = (name: string) => document.querySelector<HTMLTemplateElement>(`[data-shell="${name}"]`);

function putUp(): HTMLElement | null {
  const usual = templateOf(path) ?? templateOf("any");
  const template = (skin.elder && templateOf(`${path}+elder`)) || usual;
  if (!template) return null;
  shell.appendChild(template.content.cloneNode(true));
  return shell.querySelector<HTMLElement>(".page");
}

/** The region's name and drawing, when the phone has them. */
function nameRegion(): void {
  const { code = "152923" } = kept<{ code: string }>("region");
  const { data } = kept<{ data: { name?: string; horizon?: string } }>(`read-["regions","${code}"]`);
  const name = shell.querySelector(".region-name");
  if (name && data?.name) name.textContent = data.name;
  const room = shell.querySelector(".horizon-room");
  if (room && data?.horizon) room.className = `horizon horizon-${data.horizon}`;
}

function fetchEarly(file: string): void {
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = /\.css$/.test(file) ? "style" : "script";
  link.href = `/${file}`;
  document.head.appendChild(link);
}

/** Whether something was read on this phone before; not known where the browser blocks storage. */
function wasHere(): boolean {
  try {
    return Object.keys(localStorage).some((key) => /^read-/.test(key));
  } catch {
    return false;
  }
}

/** What comes is said where it will stand: as large as what comes, so that nothing larger is painted later. */
function sayWhatComes(): void {
  const [words, card] = [templateOf(wasHere() ? "again" : "first"), shell.querySelector(".card-pad")];
  if (!words || !card) return;
  const note = document.createElement("div");
  note.className = "shell-note";
  note.appendChild(words.content.cloneNode(true));
  card.classList.add("shell-first");
  card.appendChild(note);
}

function sayThatItTakesLong(): void {
  const note = templateOf("long");
  if (note) shell.querySelector(".page-body > :last-child")?.appendChild(note.content.cloneNode(true));
}

/** Two frames later, so that what the phone keeps stands in the page before it is seen. */
function leave(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => shell.remove()));
}

const page = putUp();
if (page) {
  page.classList.add(dark ? "theme-dark" : "theme-light");
  page.classList.remove(dark ? "theme-light" : "theme-dark");
  if (skin.elder) page.classList.add("size-elder");
  nameRegion();
  sayWhatComes();
}
for (const file of SHELL_FILES[path] ?? []) fetchEarly(file);

const timer = setTimeout(sayThatItTakesLong, patience);
const watcher = new MutationObserver(() => {
  if (!document.querySelector("#app .page")) return;
  watcher.disconnect();
  clearTimeout(timer);
  leave();
  keepApp();
});
watcher.observe(document.documentElement, { childList: true, subtree: true });
