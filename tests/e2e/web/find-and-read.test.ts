// The main job: a resident looks a matter up, reads its guide, and goes back to where they were.
import { guideNamed } from "../../support/shipped";
import { webApp } from "../../support/web-app";

const app = webApp();
const idCard = guideNamed("居民身份证到期换领");
const socialCard = guideNamed("社会保障卡申领");

test("typing shows results, a guide opens with all its elements, and back keeps what was typed", async () => {
  const resident = await app.visit();
  await resident.taps("搜要办的事");
  await resident.types("身份证");
  await resident.sees(/^共 \d+ 项$/);
  await resident.seesNoMore("机动车驾驶证期满换证");
  await resident.taps(idCard.name, "link");
  await resident.isAt("/pages/guides/detail/index");
  await resident.sees(idCard.summary ?? "", idCard.department.name);
  await resident.sees("能不能办", "带什么", "多久", "怎么办", "多少钱", "想当面办", "法律依据", "常有人问");
  await resident.sees(...idCard.conditions, ...idCard.materials.map(({ name }) => name));
  await resident.sees(...idCard.stages.map(({ name }) => name), ...idCard.fee.items.map(({ name }) => name));
  await resident.goesBack();
  expect(await resident.searchBox.inputValue()).toBe("身份证");
  await resident.sees(/^共 \d+ 项$/, idCard.name);
});

test("what one ticks off stays ticked when the app starts again", async () => {
  const resident = await app.visit({ path: idCard.path });
  const [first] = idCard.materials;
  const left = idCard.materials.length - 1;
  await resident.taps(first?.name ?? "", "checkbox");
  await resident.sees(`备好 1 件，还差 ${left} 件`);
  await resident.startsAgain();
  await resident.sees(`备好 1 件，还差 ${left} 件`);
  expect(await resident.control(first?.name ?? "", "checkbox").getAttribute("aria-checked")).toBe("true");
  await resident.taps(first?.name ?? "", "checkbox");
  await resident.sees(`备好 0 件，还差 ${left + 1} 件`);
});

test("the date opens its calendar, whose days add up to the sum below it", async () => {
  const resident = await app.visit({ path: socialCard.path });
  // Handed in on Friday 16 October 2026: Monday to Friday count, the weekend between does not.
  await resident.taps("今天交齐，10月23日前办完");
  await resident.sees("算 5 天，不算 2 天");
  const days = await resident.screen.getByRole("img", { name: /^10月\d+日，/ }).all();
  const spoken = await Promise.all(days.map((day) => day.getAttribute("aria-label")));
  expect(spoken).toEqual([
    "10月16日，不算，交材料的当天，今天",
    "10月17日，不算，周末",
    "10月18日，不算，周末",
    "10月19日，第 1 天",
    "10月20日，第 2 天",
    "10月21日，第 3 天",
    "10月22日，第 4 天",
    "10月23日，第 5 天，期限",
  ]);
  await resident.taps("今天交齐");
  await resident.seesNoMore("算 5 天，不算 2 天");
});

test("laws and answers open under their line and close again", async () => {
  const resident = await app.visit({ path: idCard.path });
  const [law] = idCard.legalBases;
  const [faq] = idCard.faqs;
  await resident.taps("法律依据");
  await resident.sees(`${law?.law}${law?.article}`, law?.text ?? "");
  await resident.taps(faq?.question ?? "");
  await resident.sees(faq?.answer ?? "");
  await resident.taps(faq?.question ?? "");
  await resident.seesNoMore(faq?.answer ?? "");
});

test.each([
  ["问这件事", idCard.consultPhones[0]],
  ["办得不好，投诉", idCard.complaintPhones[0]],
])("%s opens the dialler", async (name, phone) => {
  const resident = await app.visit({ path: idCard.path });
  expect(await resident.dials(name)).toBe(phone);
});
