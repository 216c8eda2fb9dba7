// A person at the app: what one does and sees, in the words a person would use. Every wait is for a condition.
import type { Locator, Page } from "playwright-core";
import { nextCall } from "./next-call";
import type { Noise } from "./web-noise";

const pressables = ["button", "link", "tab", "radio", "checkbox", "switch"] as const;
type Pressable = (typeof pressables)[number];
type Words = string | RegExp;

/** Presses of a key before one gives up. */
const longestWay = 60;

/** Everything is about the page in front: pages behind it stay mounted, and do not count. */
export class Visitor {
  constructor(
    readonly page: Page,
    readonly noise: Noise,
  ) {}

  /** The page in front. */
  get screen(): Locator {
    return this.page.locator(".taro_page:visible").last();
  }

  /** The field one types into. */
  get searchBox(): Locator {
    return this.screen.getByRole("searchbox");
  }

  /** Anything one can press, by the name a screen reader says. */
  control(name: Words, role?: Pressable): Locator {
    const roles = role ? [role] : pressables;
    const [first, ...rest] = roles.map((one) => this.screen.getByRole(one, { name }));
    return rest.reduce((all, one) => all.or(one), first as Locator);
  }

  /** Opens an address of the app from outside, as a link or a scanned code does. */
  async opens(path: string): Promise<void> {
    await this.page.goto(path);
    await this.screen.waitFor();
  }

  async taps(name: Words, role?: Pressable): Promise<void> {
    await this.control(name, role).first().click();
  }

  async types(text: string): Promise<void> {
    await this.searchBox.fill(text);
  }

  /** A field by its label. */
  field(label: Words): Locator {
    return this.screen.getByRole("textbox", { name: label });
  }

  async fills(label: Words, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  /** Chooses one answer to a question. */
  async chooses(question: string, answer: Words): Promise<void> {
    await this.screen
      .getByRole("radiogroup", { name: question })
      .getByRole("radio", { name: answer })
      .click();
  }

  /** The sentence that stands over everything else, such as where a request stands. */
  async readsHeading(words: Words): Promise<void> {
    await this.screen.getByRole("heading", { name: words }).first().waitFor();
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async sees(...texts: Words[]): Promise<void> {
    for (const text of texts) await this.screen.getByText(text).locator("visible=true").first().waitFor();
  }

  async seesNoMore(...texts: Words[]): Promise<void> {
    for (const text of texts) {
      await this.screen.getByText(text).locator("visible=true").first().waitFor({ state: "hidden" });
    }
  }

  /** One flick of the thumb. */
  async scrollsDown(): Promise<void> {
    await this.page.mouse.move(180, 400);
    await this.page.mouse.wheel(0, 700);
  }

  /** Waits until the address in the browser is this one. */
  async isAt(path: Words): Promise<void> {
    await this.page.waitForURL(({ pathname, search }) => {
      const address = `${pathname}${search}`;
      return typeof path === "string" ? address.includes(path) : path.test(address);
    });
  }

  /** Text of twice the size, and nothing else, as phones enlarge it: the six sizes of the design, their lines too. */
  async doublesTheText(): Promise<void> {
    await this.screen.locator(".page").evaluate((page) => {
      const style = getComputedStyle(page);
      for (const name of ["caption", "small", "body", "title", "heading", "figure"]) {
        for (const token of [`--wm-fs-${name}`, `--wm-lh-${name}`]) {
          const twice = 2 * Number.parseFloat(style.getPropertyValue(token));
          (page as HTMLElement).style.setProperty(token, `${twice}px`);
        }
      }
    });
  }

  /** As if the phone were so long that the page fits, with nothing under the bar at the bottom. */
  async seesTheWholePage(): Promise<void> {
    const height = await this.screen.evaluate((page) => page.scrollHeight);
    await this.page.setViewportSize({ width: this.page.viewportSize()?.width ?? 360, height });
  }

  /** Evening comes: the phone turns dark, and so does a page that follows it. */
  async turnsDark(): Promise<void> {
    await this.page.emulateMedia({ colorScheme: "dark" });
    await this.screen.locator(".page.theme-dark").waitFor();
  }

  /** Waits until nothing on the page moves any more. */
  async settles(): Promise<void> {
    await this.screen.evaluate((page) =>
      Promise.all(page.getAnimations({ subtree: true }).map(({ finished }) => finished)),
    );
  }

  /** The arrow of the page. */
  async goesBack(): Promise<void> {
    await this.control("返回").click();
  }

  /** The browser's own way back, a gesture on phones. */
  async swipesBack(): Promise<void> {
    await this.page.goBack();
  }

  async startsAgain(): Promise<void> {
    await this.page.reload();
    await this.screen.waitFor();
  }

  /** What the keyboard is on, by its label or its words. */
  private async focused(): Promise<string> {
    const element = this.page.locator(":focus");
    if ((await element.count()) === 0) return "";
    return element.evaluate((found) => found.ariaLabel ?? (found as HTMLElement).innerText);
  }

  private async pressesUntil(key: string, name: string): Promise<void> {
    const passed: string[] = [];
    while (passed.length < longestWay) {
      await this.page.keyboard.press(key);
      const reached = await this.focused();
      if (reached.includes(name)) return;
      passed.push(reached.split("\n")[0] ?? "");
    }
    throw new Error(`${key} never reached “${name}”, but: ${passed.join(", ")}`);
  }

  tabsTo(name: string): Promise<void> {
    return this.pressesUntil("Tab", name);
  }

  tabsBackTo(name: string): Promise<void> {
    return this.pressesUntil("Shift+Tab", name);
  }

  async focusIsOn(name: string): Promise<void> {
    await this.page.waitForFunction((words) => {
      const element = document.activeElement as HTMLElement | null;
      return (element?.ariaLabel ?? element?.innerText ?? "").includes(words);
    }, name);
  }

  async focusIsIn(part: Locator): Promise<void> {
    await part
      .locator(":focus")
      .or(part.and(this.page.locator(":focus")))
      .first()
      .waitFor();
  }

  /** No answer of the backend comes through until one calls what this gives. */
  async holdsAnswers(): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route("**/v1/**", async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  /** From now on timers, too, wait until one skips ahead. */
  async holdsTheClock(): Promise<void> {
    await this.page.clock.install({ time: await this.page.evaluate(() => Date.now()) });
  }

  async skips(milliseconds: number): Promise<void> {
    await this.page.clock.runFor(milliseconds);
  }

  /** Presses a line that calls, and gives the number that the phone is asked to dial. */
  async dials(name: Words): Promise<string> {
    const number = await nextCall(this.page);
    await this.taps(name);
    return number();
  }

  /** The phone loses its network. */
  async goesOffline(): Promise<void> {
    this.noise.expect(/ERR_INTERNET_DISCONNECTED/);
    await this.page.context().setOffline(true);
  }

  async comesOnline(): Promise<void> {
    await this.page.context().setOffline(false);
  }

  /** The phone's clock stands at this time, as an instant of the contract. */
  async travelsTo(instant: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(instant));
  }

  /** The phone's clock moves on; timers do not wait for it. */
  async letsMinutesPass(minutes: number): Promise<void> {
    const now = await this.page.evaluate(() => Date.now());
    await this.page.clock.setFixedTime(now + minutes * 60_000);
  }
}
