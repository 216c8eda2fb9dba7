// A disclosure request in a real browser, with the verbs of who files it.
import { lastCode } from "./preview-controls";
import type { Visitor } from "./visitor";

/** What is asked for, in words that must not stand in any address. */
export const wanted = "2025年草原生态补奖资金分苏木镇发放汇总表";

/** 张敏 of the preview, and what nobody but the agency may learn of her. */
export const resident = { phone: "13800000001", name: "张敏", document: "152923199003140287" };

/** Finds the agency by its name in the sheet. */
export async function pickAgency(visitor: Visitor, name = "额济纳旗财政局"): Promise<void> {
  await visitor.taps("选一个机关", "button");
  const sheet = visitor.screen.getByRole("dialog", { name: "选一个机关" });
  await sheet.getByRole("link", { name: new RegExp(`^${name}`) }).click();
  await sheet.waitFor({ state: "hidden" });
  await visitor.sees(name);
}

/** Everything but who asks and for what. */
export async function fillTheRest(visitor: Visitor): Promise<void> {
  await pickAgency(visitor);
  await visitor.chooses("这份申请谁来填", "我自己");
  await visitor.fills("手机号", resident.phone);
  await visitor.chooses("要什么样的", "电子版");
  await visitor.chooses("怎么给您", "在这里下载");
  await visitor.taps(/同意用短信/, "checkbox");
}

/** The whole form by the account's real name, up to the review. */
export async function fillAsAccount(visitor: Visitor, words = wanted): Promise<void> {
  await fillTheRest(visitor);
  await visitor.fills("您要什么信息", words);
  await visitor.chooses("以谁的名义申请", /^账号的实名/);
  await visitor.taps("看一遍再提交", "button");
  await visitor.sees("看一遍");
}

/** Signs in by phone on the page in front, and is back where one was. */
export async function signsIn(visitor: Visitor, url: string, phone = resident.phone): Promise<void> {
  await visitor.taps(/同意为登录使用/, "checkbox");
  await visitor.fills("手机号", phone);
  await visitor.taps("发验证码", "button");
  await visitor.sees(`发到 ${phone} 了，5 分钟内有效`);
  await visitor.fills("短信验证码", await lastCode(url, phone));
  await visitor.taps("登录", "button");
}

/** The id of what the page in front is about. */
export function idInAddress(visitor: Visitor): string {
  return new URL(visitor.page.url()).searchParams.get("id") ?? "";
}
