import { alikeNearby, alikeOwnTickets, isNear } from "./alike";
import { doorIn } from "./doors";
import { emergencyIn } from "./emergency";
import { kindIn } from "./kind";
import { urgencyIn } from "./urgency";

const phonesFor = (text: string) => emergencyIn(text, [])?.phones.map(({ phone }) => phone) ?? [];

test.each([
  ["草场着火了，风很大", ["119"]],
  ["邻居家煤气泄漏，闻到味道", ["119"]],
  ["孩子掉进井里了", ["119"]],
  ["老人摔倒昏迷，嘎查没有车", ["120"]],
  ["一家三口煤气中毒", ["120"]],
  ["有人持刀打人", ["110"]],
  ["老人走失一天了", ["110"]],
  ["京新高速口发生车祸，有人受伤", ["120", "122"]],
  ["去年着火现在又起火了，救命", ["119"]],
  ["楼上着火了，消防通道被车堵住", ["119"]],
  ["草原起火了，建议派飞机", ["119"]],
  ["老人昏迷了，社区要证明才给开门", ["120"]],
  ["我爸心梗了，医保报销怎么办", ["120"]],
  ["邻居持刀要砍人，以前也闹过", ["110"]],
  ["我不想活了", ["110"]],
])("%s → %j", (text, phones) => expect(phonesFor(text)).toEqual(phones));

test.each([
  "工伤认定要多久",
  "去年家里失火，临时救助没有批下来",
  "小区消防通道被占",
  "去年有人中毒了，没有赔偿",
  "交通事故责任认定书怎么复印",
  "建议嘎查办一次防溺水培训",
  "机井水泵三天不出水",
  "2024年车祸的赔偿款没到账",
])("%s is no emergency", (text) => expect(phonesFor(text)).toEqual([]));

test("an emergency names the first phone, and takes the desk's own words for it", () => {
  const own = { phone: "120", name: "旗医院急救", about: "草原救护车" };
  expect(emergencyIn("牧民受伤流血", [own])).toEqual({
    title: "看起来有人受伤或病重：请先打 120",
    phones: [own],
  });
});

test.each([
  ["法院已经判决了，对方不执行", "court"],
  ["朋友欠我两万块钱不还", "court"],
  ["单位辞退我不给赔偿", "arbitration"],
  ["隔壁占了我家草场，承包合同纠纷", "arbitration"],
  ["嘎查达克扣补贴，以权谋私", "discipline"],
  ["交警罚款我不服，要撤销处罚决定", "reconsideration"],
  ["这件事信访局已经受理了", "petition"],
  ["申请公开2025年草原补奖发放名单", "disclosure"],
  ["我想看嘎查的补贴发放台账", "disclosure"],
  ["涉密文件放在打印店里", "secret"],
  ["老年证怎么办理，要带什么", "guides"],
])("%s belongs to %s", (text, door) => expect(doorIn(text)?.door).toBe(door));

test.each([
  "嘎查机井水泵三天不出水，10 户人家的草料地浇不上",
  "老板拖欠工资三个月，想起诉又没钱",
  "供热站说要公开道歉，一直没人管",
  "窗口态度差，让我跑了四趟",
  "领导信箱里写的路灯坏了还没修",
])("%s stays with the hotline", (text) => expect(doorIn(text)).toBeUndefined());

test.each([
  ["举报黑作坊", "report"],
  ["供热站一直不修，投诉", "complaint"],
  ["楼上装修扰民", "complaint"],
  ["建议在广场加装路灯", "suggestion"],
  ["嘎查机井水泵坏了，帮忙修一下", "help"],
  ["老年证几点能办？", "consultation"],
  ["窗口的小王帮我跑了三趟，特别感谢窗口工作人员", "praise"],
])("%s looks like %s", (text, kind) => expect(kindIn(text)).toBe(kind));

test("nothing is guessed from words that tell nothing", () => {
  expect([kindIn("达来呼布镇"), doorIn("达来呼布镇"), urgencyIn("达来呼布镇")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ["小区停水两天了", "您写到“停水”"],
  ["家里没有暖气，老人孩子冻着", "您写到“没有暖气”"],
  ["请问停水一般几天", undefined],
  ["建议修一条断路", undefined],
])("%s → %s", (text, because) => expect(urgencyIn(text)?.because).toBe(because));

const gacha = {
  township: { code: "152923202", name: "苏泊淖尔苏木" },
  village: { code: "152923202200", name: "伊布图嘎查" },
};
const other = { ...gacha, village: { code: "152923202201", name: "策克嘎查" } };
const pump = "嘎查机井水泵三天不出水，10 户人家的草料地浇不上";

test("the same 嘎查 is near, another is not, and the 苏木 alone is near to both", () => {
  const { township } = gacha;
  expect([isNear(gacha, gacha), isNear(gacha, other), isNear({ township }, other), isNear({}, {})]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test("two spots are near by the map, wherever the borders run", () => {
  const [here, there] = [41.956, 41.97].map((latitude) => ({ location: { latitude, longitude: 101.066 } }));
  const far = { location: { latitude: 42.2, longitude: 101.066 } };
  expect([isNear({ ...here, ...gacha }, { ...there, ...other }), isNear({ ...here }, far)]).toEqual([
    true,
    false,
  ]);
});

test("what others filed counts where it is alike and near", () => {
  const ticket = (id: string, text: string, place?: object) => ({
    id,
    input: { text },
    ...(place ? { place } : {}),
  });
  const tickets = [
    ticket("same", "机井水泵坏了，没有水浇地", gacha),
    ticket("elsewhere", "机井水泵坏了，没有水浇地", other),
    ticket("nowhere", "机井水泵坏了，没有水浇地"),
    ticket("another", "嘎查的路灯不亮", gacha),
  ];
  expect(alikeNearby(pump, gacha, tickets).map(({ id }) => id)).toEqual(["same"]);
  expect(alikeNearby(pump, undefined, tickets)).toEqual([]);
  expect(alikeOwnTickets("机井水泵又坏了，没有水浇地", tickets).map(({ id }) => id)).toEqual([
    "same",
    "elsewhere",
    "nowhere",
  ]);
});
