// Verbs of one who files a disclosure request: the form filled in as a person would.
import type { components } from "@contract/schema";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { page, see, tap } from "./app";
import { backend } from "./backend";

type Summary = components["schemas"]["DisclosureRequestSummary"];

export const form = "/pages/disclosure/apply/index";
export const wanted = "2025年达来呼布镇草原生态补奖资金发放汇总表";

/** Puts a text into a field at once, as pasting does. */
export async function fill(name: string | RegExp, value: string): Promise<void> {
  fireEvent.input(await page().findByRole("textbox", { name }), { target: { value } });
}

/** Chooses one option of a question. */
export async function choose(question: string, option: string | RegExp): Promise<void> {
  const group = await page().findByRole("radiogroup", { name: question });
  await userEvent.click(within(group).getByRole("radio", { name: option }));
}

/** Finds the agency by its name in the sheet. */
export async function pickAgency(name = "额济纳旗财政局"): Promise<void> {
  await tap("button", "选一个机关");
  const sheet = within(await screen.findByRole("dialog", { name: "选一个机关" }));
  await userEvent.click(await sheet.findByRole("link", { name: new RegExp(`^${name}`) }));
  await see(name);
}

/** Everything but who asks. */
export async function fillTheRest(): Promise<void> {
  await pickAgency();
  await fill("手机号", "13904830000");
  await fill("您要什么信息", wanted);
  await choose("要什么样的", "电子版");
  await choose("怎么给您", "在这里下载");
  await tap("checkbox", /同意用短信/);
}

/** The whole form by the account's real name, up to the review. */
export async function fillAsAccount(): Promise<void> {
  await fillTheRest();
  await choose("这份申请谁来填", "我自己");
  await choose("以谁的名义申请", /^账号的实名/);
  await tap("button", "看一遍再提交");
  await arrive("还没有提交。看清楚了再点。");
}

/** Waits until a page says this, whichever is in front by then. */
export const arrive = (text: string | RegExp) => waitFor(() => page().getByText(text));

/** Hands a picture in where this label asks for one. */
export async function handIn(label: string, name = "照片.jpg"): Promise<void> {
  await tap("button", `选文件：${label}`);
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file is asked for");
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
  // A Blob, since URL.createObjectURL is Node's here and does not know the File of jsdom.
  const file = Object.assign(new Blob([jpeg], { type: "image/jpeg" }), { name });
  fireEvent.change(input, { target: { files: [file] } });
  await page().findByRole("button", { name: `去掉“${label}”` });
}

/** The resident's requests at the backend that hold these words. */
export function filedRequests(text = wanted): Summary[] {
  const { token } = backend.signIn("resident");
  const answer = backend.mock.handle({
    method: "GET",
    path: "/v1/disclosure-requests",
    query: "limit=50",
    headers: { authorization: `Bearer ${token}` },
    body: "",
  });
  const { items } = JSON.parse(String(answer.body)) as { items: Summary[] };
  return items.filter(({ title }) => title.includes(text));
}
