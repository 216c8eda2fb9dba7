// 诉求 without touching the screen: filed with a photo, followed, a question answered.
import { photo } from "../../support/ticket-form-states";
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";

const app = webApp();

/** Goes on to what has this name and presses a key there. */
async function presses(visitor: Visitor, name: string, key = "Enter"): Promise<void> {
  await visitor.tabsTo(name);
  await visitor.presses(key);
}

async function types(visitor: Visitor, label: string, text: string): Promise<void> {
  await visitor.tabsTo(label);
  await visitor.page.keyboard.type(text);
}

test("the form is filled in, a photo goes along, and it is filed", async () => {
  const resident = await app.visit({ path: "/pages/tabs/tickets/index", persona: "resident" });
  await presses(resident, "提诉求");
  await resident.field("您要说的事").waitFor();
  await types(resident, "您要说的事", "土尔扈特社区的路灯三盏不亮");
  for (const choice of ["求助", "12345 热线", "办事的部门"]) await presses(resident, choice, "Space");
  const asked = resident.page.waitForEvent("filechooser");
  await presses(resident, "加照片");
  await (await asked).setFiles(photo("路灯.png"));
  await resident.control("去掉“路灯.jpg”", "button").waitFor();
  await presses(resident, "我自己", "Space");
  await presses(resident, "同意去掉个人信息后公开", "Space");
  await presses(resident, "看一遍再提交");
  await resident.sees("还没有提交。看清楚了再点。", "照片：路灯.jpg");
  await presses(resident, "提交诉求");
  await resident.sees("已提交，等受理");
});

test("what is missing takes the focus, and Tab goes on from there", async () => {
  const resident = await app.visit({ path: "/pages/tickets/file/index" });
  await presses(resident, "看一遍再提交");
  await resident.focusIsOn("您要说的事");
  await resident.page.keyboard.type("土尔扈特社区的路灯三盏不亮");
  await presses(resident, "看一遍再提交");
  await resident.focusIsOn("咨询");
});

test("a question is answered in its sheet, which keeps the focus and gives it back on Escape", async () => {
  const resident = await app.visit({
    path: "/pages/tickets/ticket/index?id=tk-rubbish-yard",
    persona: "resident",
  });
  await resident.control("回答部门的问题", "button").waitFor();
  await presses(resident, "补充");
  const sheet = resident.screen.getByRole("dialog");
  await sheet.waitFor();
  for (let times = 0; times < 20; times += 1) {
    await resident.presses("Tab");
    await resident.focusIsIn(sheet);
  }
  await resident.presses("Escape");
  await sheet.waitFor({ state: "hidden" });
  await resident.focusIsOn("补充");
  await presses(resident, "回答部门的问题");
  await sheet.waitFor();
  await types(resident, "您的回答", "上午都有人在家");
  await presses(resident, "发出回答");
  await sheet.waitFor({ state: "hidden" });
  await resident.sees("上午都有人在家");
});
