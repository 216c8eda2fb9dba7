// Starts the app's code once the shell is painted: code that lies ready on the phone would run first otherwise, and
// keep the screen white.

/** Addresses of the entry's scripts, in order; filled in at build time. */
declare const SHELL_SCRIPTS: string[];

/** Milliseconds after which the app starts unpainted, as in a tab that nobody looks at. */
const longest = 200;

function addScripts(): void {
  for (const src of SHELL_SCRIPTS) {
    const script = document.createElement("script");
    script.src = src;
    script.async = false;
    document.body.appendChild(script);
  }
}

/** The app's styles come first: a page without them would jump. */
function addScriptsAfterStyles(): void {
  const link = document.querySelector<HTMLLinkElement>("body > link[rel=stylesheet]");
  if (!link || link.sheet) {
    addScripts();
    return;
  }
  for (const end of ["load", "error"]) link.addEventListener(end, addScripts);
}

function afterPaint(work: () => void): void {
  let done = false;
  const once = () => {
    if (!done) work();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longest);
}

/** Called while the page is being read. */
export function startApp(): void {
  document.addEventListener("DOMContentLoaded", () => afterPaint(addScriptsAfterStyles));
}
