// Every page of the WeChat build: it opens, keeps to what WeChat advises, and says nothing to the console.
import { readAppJson, routesOf } from "./package-files";
import { weappApp, weappBuild } from "./weapp-app";

interface State {
  says: string;
  query?: Record<string, string>;
  /** 张敏 of the preview has signed in; nobody has unless said. */
  signedIn?: true;
}

const own = (says: string, query: Record<string, string> = {}): State => ({ says, query, signedIn: true });

/** What each page says once its content is there, and what it is opened with. */
const pages: Record<string, State> = {
  "pages/tabs/home/index": { says: "达来呼布镇停电检修" },
  "pages/tabs/guides/index": { says: "常办的" },
  "pages/tabs/disclosure/index": { says: "最近公开的" },
  "pages/disclosure/list/index": { says: "再看一些" },
  "pages/disclosure/document/index": { says: "附件", query: { id: "d-152923-budget-2026" } },
  "pages/disclosure/agencies/index": { says: "苏木乡镇" },
  "pages/disclosure/statistics/index": { says: "每一列都对得上" },
  "pages/disclosure/apply/index": { says: "通知和确认" },
  "pages/disclosure/review/index": { says: "回去填完" },
  "pages/disclosure/receipt/index": own("内容指纹", { id: "dr-heating-subsidy" }),
  "pages/disclosure/mine/index": own("等您办"),
  "pages/disclosure/request/index": own("延长了 15 个工作日", { id: "dr-land-compensation" }),
  "pages/disclosure/letter/index": own("下载文书", { id: "dr-heating-cost", letter: "l-1" }),
  "pages/disclosure/query/index": { says: "查询码" },
  "pages/messages/list/index": own("没看"),
  "pages/tabs/tickets/index": { says: "公开的答复" },
  "pages/me/cases/index": own("等您办"),
  "pages/me/privacy/index": own("删除账号"),
  "pages/me/about/index": { says: "用到的开源软件" },
  "pages/tickets/mine/index": own("旗长信箱"),
  "pages/tickets/ticket/index": own("督办", { id: "tk-school-road" }),
  "pages/tickets/query/index": { says: "查询码" },
  "pages/tickets/file/index": { says: "有危险，先打电话" },
  "pages/tickets/review/index": { says: "回去填完" },
  "pages/tickets/receipt/index": own("内容指纹", { id: "tk-school-road" }),
  "pages/tabs/me/index": { says: "看自己的申请、消息" },
  "pages/session/sign-in/index": { says: "用微信登录" },
  "pages/session/identity/index": { says: "登录后再看" },
  "pages/regions/pick/index": { says: "鄂托克前旗" },
  "pages/guides/detail/index": { says: "法律依据", query: { id: "g-152923-company-register" } },
  "pages/guides/saved/index": { says: "还没有收藏" },
  "pages/guides/report/index": { says: "哪里不对", query: { id: "g-152923-id-card-first" } },
  "pages/guides/leaflet/index": { says: "以窗口为准", query: { id: "g-152923-id-card-first" } },
  "pages/guides/search/index": { says: "居民身份证首次申领" },
  "pages/guides/browse/index": { says: "额济纳旗公安局", query: { by: "department" } },
  "pages/guides/list/index": { says: "再看一些" },
  "pages/halls/detail/index": { says: "公安便民区", query: { id: "hall-152923" } },
  "pages/halls/points/index": { says: "按离我远近排" },
  "pages/directories/fees/index": { says: "到期换领工本费" },
  "pages/directories/intermediaries/index": { says: "胡杨测绘服务站" },
  "pages/directories/utilities/index": { says: "供暖" },
  "pages/guides/questions/index": { says: "办身份证" },
  "pages/guides/question-flow/index": { says: "第 1 问", query: { id: "id-card" } },
  "pages/notices/list/index": { says: "达来呼布镇停电检修" },
  "pages/notices/detail/index": { says: "停电", query: { id: "n-152923-1" } },
  "pages/tickets/figures/index": { says: "年度报告里的数" },
  "pages/statistics/month/index": { says: "含算法说明" },
  "pages/statistics/history/index": { says: "真实数据" },
  "pages/replies/list/index": { says: "再看一些" },
  "pages/replies/detail/index": { says: "没解决？提交诉求", query: { id: "pr-152923-well-pump" } },
  "pages/surveys/list/index": { says: "选旗树旗花" },
  "pages/surveys/detail/index": { says: "第七条", query: { id: "sv-152923-3" } },
  "pages/ratings/mine/index": { says: "扫窗口上的码" },
  "pages/ratings/rate/index": { says: "扫一扫" },
  "pages/ratings/rating/index": own("等您确认", { id: "rt-medical-refund" }),
  "pages/ratings/public/index": { says: "差评改了什么" },
};

const request = "pages/disclosure/request/index";
const ticket = "pages/tickets/ticket/index";

/** Pages in other states: who asked what when makes a request another page. */
const states: [name: string, path: string, state: State][] = [
  ["requests of nobody", "pages/disclosure/mine/index", { says: "登录后再看" }],
  ["messages of nobody", "pages/messages/list/index", { says: "登录后再看" }],
  ["me, signed in", "pages/tabs/me/index", own("退出登录")],
  ["home, signed in", "pages/tabs/home/index", own("等您办")],
  ["a vote", "pages/surveys/detail/index", own("沙枣", { id: "sv-152923-2" })],
  ["a survey with its count", "pages/surveys/detail/index", { says: "看表格", query: { id: "sv-152923-4" } }],
  [
    "an entry of knowledge",
    "pages/replies/detail/index",
    { says: "出处", query: { id: "kb-152923-water-quota" } },
  ],
  ["tickets of nobody", "pages/tickets/mine/index", { says: "登录后再看" }],
  ["tickets, signed in", "pages/tabs/tickets/index", own("在办的诉求")],
  ["a ticket with a question", ticket, own("回答部门的问题", { id: "tk-rubbish-yard" })],
  ["a ticket for another door", ticket, own("去申请公开", { id: "tk-renovation-contract" })],
  ["a ticket that is over", ticket, own("回访", { id: "tk-dog-pen" })],
  ["a request to confirm", request, own("确认是我提交的", { id: "dr-heating-subsidy" })],
  ["a request to correct", request, own("请写明是哪一年的调整", { id: "dr-bus-route" })],
  ["a request to pay for", request, own("怎么缴", { id: "dr-school-meals" })],
  ["a request that is paused", request, own("还没有回答", { id: "dr-old-estate-contract" })],
  ["a request that is overdue", request, own("超期", { id: "dr-water-quality" })],
  ["a request answered in part", request, own("没给的部分和理由", { id: "dr-heating-cost" })],
  ["a request for another door", request, own("转到诉求", { id: "dr-estate-complaint" })],
];

const app = weappApp();

test("the list above names every page of the package", () => {
  expect(Object.keys(pages).sort()).toEqual(routesOf(readAppJson(weappBuild)).sort());
});

async function opens(path: string, { says, query = {}, signedIn }: State): Promise<void> {
  const phone = await app.opens(path, { query, ...(signedIn && { persona: "resident" }) });
  await phone.waitForText(says);
}

test.each(Object.entries(pages))("%s", opens);

test.each(states)("%s", (_, path, state) => opens(path, state));

test("the filter sheet opens, scrolls in a scroll-view, and narrows the list", async () => {
  const phone = await app.opens("pages/guides/list/index");
  await phone.waitForText("再看一些");
  await phone.tapText("全部筛选", true);
  await phone.waitForText("给谁办");
  const body = phone.page.locator("host-page:not([hidden]) .sheet-body");
  expect(await body.evaluate((element) => element.localName)).toBe("wx-scroll-view");
  await body.getByText("额济纳旗民政局").tap();
  await phone.tap(".filter-foot .btn-primary");
  await phone.waitForNoText("居民身份证补领");
  await phone.waitForText("高龄津贴");
});

test("a shared guide carries its name and its address, and nothing of the person", async () => {
  const phone = await app.opens("pages/guides/detail/index", {
    query: { id: "g-152923-social-card" },
  });
  await phone.waitForText("法律依据");
  expect(await phone.share()).toEqual({
    title: "社会保障卡申领",
    path: "/pages/guides/detail/index?id=g-152923-social-card",
  });
});
