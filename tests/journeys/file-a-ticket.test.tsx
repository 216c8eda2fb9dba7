// 提诉求: somebody tells the hotline what is wrong.
import { fireEvent } from "@testing-library/react";
import { carryTo } from "@/shared/lib/carried-case";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { arrive, choose, fill } from "../support/file-request";
import {
  addFile,
  addPhoto,
  filedTickets,
  fillTicket,
  lookOver,
  ticketForm,
  trouble,
} from "../support/file-ticket";
import { sampleMp4 } from "../support/sample-media";

test("a resident files with a photo and a film, and gets number, code and fingerprint at once", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await addPhoto();
  await addFile("加一段视频", sampleMp4("soun", "vide"), "video/mp4", "水泵.mp4");
  await lookOver();
  await see(/照片：机井.jpg/);
  await tap("button", "提交诉求");
  await arrive("已提交，等受理");
  await see("查询码");
  await see(/前可以撤销$/);
  const [ticket, ...others] = filedTickets();
  expect(others).toEqual([]);
  expect(ticket).toMatchObject({ kind: "help", confidential: false, mayPublish: false });
  expect(ticket?.attachments.map(({ mediaType }) => mediaType)).toEqual(["image/jpeg", "video/mp4"]);
});

test("two quick taps file one ticket", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await lookOver();
  const button = await page().findByRole("button", { name: "提交诉求" });
  fireEvent.click(button);
  fireEvent.click(button);
  await arrive("已提交，等受理");
  expect(filedTickets()).toHaveLength(1);
});

test("within ten minutes it is taken back, and the form is as it was, its photo too", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await addPhoto();
  await lookOver();
  await tap("button", "提交诉求");
  await tap("button", "撤销，回去改");
  expect(await page().findByRole("textbox", { name: "您要说的事" })).toHaveValue(trouble);
  await page().findByRole("button", { name: "去掉“机井.jpg”" });
  await lookOver();
  await tap("button", "提交诉求");
  await arrive("已提交，等受理");
});

test("an emergency is told whom to call, and a matter for a court its door; both may still go on", async () => {
  await openApp(ticketForm);
  await fill("您要说的事", "邻居家着火了，屋里还有人");
  await page().findByRole("button", { name: /^打 119/ });
  await see("打完电话，还要留个记录就接着写。");
  await fill("您要说的事", "对法院的判决不服，想要改判");
  await see("还是要向热线反映，就接着写。");
});

test("the words suggest a kind and that it is urgent; the person's own word counts more", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket("整个嘎查停水两天了，人和牲口都没水喝");
  await tap("button", "不急，按平常的办");
  await see("按平常的办");
  await lookOver();
  await tap("button", "提交诉求");
  await arrive("已提交，等受理");
  expect(filedTickets("整个嘎查停水")[0]?.urgent ?? false).toBe(false);
});

test("a report without a name needs no login, takes no file, and its receipt is the only way back", async () => {
  await openApp(ticketForm);
  await fill("您要说的事", "某加油站的油枪计量不准，每次都少给");
  await choose("这是哪一类", /^举报/);
  await choose("交给谁", /^举报箱/);
  await choose("让谁知道是您", /^谁也不知道/);
  expect(page().queryByRole("button", { name: "加照片" })).toBeNull();
  await see(/^提交后给您编号和查询码/);
  await lookOver();
  await tap("button", "匿名提交");
  await arrive("已提交，等受理");
  await see("记下编号和查询码");
  expect(page().queryByText(/前可以撤销$/)).toBeNull();
  expect(page().queryByText(/油枪/)).toBeNull();
});

test("a signed-in person who reports without a name is not known to the backend either", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fill("您要说的事", "某加油站的油枪计量不准，每次都少给");
  await choose("这是哪一类", /^举报/);
  await choose("交给谁", /^举报箱/);
  await choose("让谁知道是您", /^谁也不知道/);
  await lookOver();
  await tap("button", "匿名提交");
  await arrive("已提交，等受理");
  expect(filedTickets("油枪")).toEqual([]);
});

test("a helper files for somebody who is present, reads it back, and is named", async () => {
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await choose("谁来填", /^我帮别人填/);
  await fill("帮忙填的人叫什么", "王芳");
  await fill("怎么称呼", "巴图");
  await fill("联系电话", "13904830009");
  await tap("button", "看一遍再提交");
  await see("念给本人听过，再在这里打勾");
  await tap("checkbox", /本人说没有错/);
  await lookOver();
  await tap("button", "提交诉求");
  await arrive("已提交，等受理");
  expect(filedTickets()[0]).toMatchObject({ helper: "王*" });
});

test("words that were taken along stand in the form, and over a draft the person is asked", async () => {
  carryTo("tickets", { text: trouble });
  const { unmount } = await openApp(ticketForm);
  expect(await page().findByRole("textbox", { name: "您要说的事" })).toHaveValue(trouble);
  unmount();
  carryTo("tickets", { text: "另外一件事" });
  await openApp(ticketForm);
  await see("您还有一份没写完的");
  await tap("button", "另写一份");
  expect(await page().findByRole("textbox", { name: "您要说的事" })).toHaveValue("另外一件事");
});
