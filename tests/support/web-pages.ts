// Every page of the app with an address that shows it filled, for tests and pictures that visit them all.
import type { PersonaId } from "./kept-session";
import { guideNamed } from "./shipped";

/** A page: its name, its address, and a text that stands there once it is loaded. */
export interface WebPage {
  name: string;
  path: string;
  ready: string;
  /** Who is signed in there; nobody unless said. */
  who?: { persona: PersonaId };
}

const who = { persona: "resident" } as const;
const herder = { persona: "herder" } as const;

const ticketPath = (id: string) => `/pages/tickets/ticket/index?id=${id}`;

/** Every page. The guide is one with a fee, a limit in working days, and questions. */
export function everyPage(): WebPage[] {
  return [
    { name: "home", path: "/pages/tabs/home/index", ready: "达来呼布镇停电检修" },
    { name: "guides", path: "/pages/tabs/guides/index", ready: "常办的" },
    { name: "search", path: "/pages/guides/search/index", ready: "全部 " },
    { name: "browse", path: "/pages/guides/browse/index?by=department", ready: "额济纳旗公安局" },
    { name: "windows", path: "/pages/guides/browse/index?by=window", ready: "一楼" },
    { name: "guide-list", path: "/pages/guides/list/index?event=birth&title=出生", ready: "共 " },
    { name: "guide", path: guideNamed("社会保障卡申领").path, ready: "开着" },
    { name: "saved", path: "/pages/guides/saved/index", ready: "还没有收藏" },
    { name: "report", path: "/pages/guides/report/index?id=g-152923-id-card-first", ready: "哪里不对" },
    { name: "leaflet", path: "/pages/guides/leaflet/index?id=g-152923-id-card-first", ready: "以窗口为准" },
    { name: "hall", path: "/pages/halls/detail/index?id=hall-152923", ready: "打大厅电话" },
    { name: "hall-large", path: "/pages/halls/detail/index?id=hall-150600", ready: "打大厅电话" },
    { name: "points", path: "/pages/halls/points/index", ready: "按离我远近排" },
    { name: "fees", path: "/pages/directories/fees/index", ready: "到期换领工本费" },
    { name: "intermediaries", path: "/pages/directories/intermediaries/index", ready: "胡杨测绘服务站" },
    { name: "utilities", path: "/pages/directories/utilities/index", ready: "供暖" },
    { name: "questions", path: "/pages/guides/questions/index", ready: "办身份证" },
    { name: "question", path: "/pages/guides/question-flow/index?id=id-card", ready: "第 1 问" },
    { name: "notices", path: "/pages/notices/list/index", ready: "达来呼布镇停电检修" },
    { name: "notice", path: "/pages/notices/detail/index?id=n-152923-1", ready: "打电话问" },
    { name: "notice-missing", path: "/pages/notices/detail/index?id=n-152923-21", ready: "看见了，打给家人" },
    { name: "notice-pictures", path: "/pages/notices/detail/index?id=n-152923-31", ready: "为民办示例画" },
    { name: "regions", path: "/pages/regions/pick/index", ready: "正在看" },
    { name: "disclosure", path: "/pages/tabs/disclosure/index", ready: "最近公开的" },
    { name: "publications", path: "/pages/disclosure/list/index", ready: "共 " },
    {
      name: "publication",
      path: "/pages/disclosure/document/index?id=d-152923-grassland-2025",
      ready: "这份文件的解读",
    },
    { name: "budget", path: "/pages/disclosure/document/index?id=d-152923-budget-2026", ready: "看表格" },
    { name: "agencies", path: "/pages/disclosure/agencies/index", ready: "苏木乡镇" },
    { name: "statistics", path: "/pages/disclosure/statistics/index", ready: "每一列都对得上" },
    { name: "apply", path: "/pages/disclosure/apply/index", ready: "找谁要" },
    { name: "review", path: "/pages/disclosure/review/index", ready: "回去填完" },
    { name: "tickets", path: "/pages/tabs/tickets/index", ready: "在办的诉求", who },
    { name: "tickets-unknown", path: "/pages/tabs/tickets/index", ready: "公开的答复" },
    { name: "my-tickets", path: "/pages/tickets/mine/index", ready: "等您办", who: herder },
    { name: "ticket", path: ticketPath("tk-well-pump"), ready: "待确认", who: herder },
    { name: "ticket-question", path: ticketPath("tk-rubbish-yard"), ready: "回答部门的问题", who },
    { name: "ticket-overdue", path: ticketPath("tk-school-road"), ready: "督办", who },
    { name: "ticket-reply", path: ticketPath("tk-washed-road"), ready: "没解决", who: herder },
    { name: "ticket-door", path: ticketPath("tk-renovation-contract"), ready: "去申请公开", who },
    { name: "ticket-over", path: ticketPath("tk-grass-subsidy-when"), ready: "您的评价", who: herder },
    { name: "ticket-file", path: "/pages/tickets/file/index", ready: "有危险，先打电话" },
    { name: "ticket-review-empty", path: "/pages/tickets/review/index", ready: "回去填完" },
    {
      name: "ticket-receipt",
      path: "/pages/tickets/receipt/index?id=tk-well-pump",
      ready: "内容指纹",
      who: herder,
    },
    { name: "ticket-query", path: "/pages/tickets/query/index", ready: "查询码" },
    { name: "requests", path: "/pages/disclosure/mine/index", ready: "等您办", who },
    {
      name: "request",
      path: "/pages/disclosure/request/index?id=dr-old-estate-contract",
      ready: "为什么是",
      who,
    },
    {
      name: "request-to-correct",
      path: "/pages/disclosure/request/index?id=dr-bus-route",
      ready: "请写明是哪一年的调整",
      who,
    },
    { name: "request-fee", path: "/pages/disclosure/request/index?id=dr-school-meals", ready: "怎么缴", who },
    {
      name: "request-reply",
      path: "/pages/disclosure/request/index?id=dr-heating-cost",
      ready: "没给的部分",
      who,
    },
    {
      name: "request-new",
      path: "/pages/disclosure/request/index?id=dr-heating-subsidy",
      ready: "确认是我提交的",
      who,
    },
    {
      name: "request-long",
      path: "/pages/disclosure/request/index?id=dr-land-compensation",
      ready: "延长了 15 个工作日",
      who,
    },
    {
      name: "request-other-door",
      path: "/pages/disclosure/request/index?id=dr-estate-complaint",
      ready: "转到诉求",
      who,
    },
    {
      name: "receipt",
      path: "/pages/disclosure/receipt/index?id=dr-heating-subsidy",
      ready: "内容指纹",
      who,
    },
    {
      name: "letter",
      path: "/pages/disclosure/letter/index?id=dr-heating-cost&letter=l-1",
      ready: "下载文书",
      who,
    },
    { name: "requests-unknown", path: "/pages/disclosure/mine/index", ready: "登录后再看" },
    { name: "request-query", path: "/pages/disclosure/query/index", ready: "查询码" },
    { name: "my-cases", path: "/pages/me/cases/index", ready: "等您办", who: herder },
    { name: "my-data", path: "/pages/me/privacy/index", ready: "删除账号", who },
    { name: "my-data-unknown", path: "/pages/me/privacy/index", ready: "登录后再看" },
    { name: "about", path: "/pages/me/about/index", ready: "用到的开源软件" },
    { name: "messages", path: "/pages/messages/list/index", ready: "没看", who },
    { name: "surveys", path: "/pages/surveys/list/index", ready: "选旗树旗花" },
    { name: "survey", path: "/pages/surveys/detail/index?id=sv-152923-1", ready: "您来大厅办过几次事" },
    { name: "survey-vote", path: "/pages/surveys/detail/index?id=sv-152923-2", ready: "沙枣", who },
    { name: "survey-draft", path: "/pages/surveys/detail/index?id=sv-152923-3", ready: "第一条" },
    { name: "survey-answered", path: "/pages/surveys/detail/index?id=sv-152923-4", ready: "主办单位的答复" },
    { name: "survey-draft-answered", path: "/pages/surveys/detail/index?id=sv-152923-5", ready: "看公告" },
    { name: "survey-upcoming", path: "/pages/surveys/detail/index?id=sv-152923-7", ready: "到那天打开" },
    { name: "replies", path: "/pages/replies/list/index", ready: "共 " },
    { name: "reply", path: "/pages/replies/detail/index?id=pr-152923-well-pump", ready: "没解决？提交诉求" },
    { name: "knowledge", path: "/pages/replies/detail/index?id=kb-152923-water-quota", ready: "出处" },
    { name: "figures", path: "/pages/tickets/figures/index", ready: "年度报告里的数" },
    { name: "month", path: "/pages/statistics/month/index", ready: "含算法说明" },
    { name: "history", path: "/pages/statistics/history/index", ready: "真实数据" },
    { name: "ratings", path: "/pages/ratings/mine/index", ready: "公开的评价" },
    { name: "my-ratings", path: "/pages/ratings/mine/index", ready: "可以评的", who },
    { name: "rate-code", path: "/pages/ratings/rate/index", ready: "去评价" },
    {
      name: "rate",
      path: "/pages/ratings/rate/index?kind=visit&id=vs-id-renew",
      ready: "不满意的，怎么处理",
      who,
    },
    {
      name: "rate-guide",
      path: "/pages/ratings/rate/index?kind=guide&id=g-152923-id-card-first",
      ready: "不满意的，怎么处理",
    },
    {
      name: "rate-agent",
      path: "/pages/ratings/rate/index?kind=visit&id=vs-tractor-subsidy",
      ready: "代办的，要本人来评",
      who: { persona: "agent" },
    },
    { name: "rating", path: "/pages/ratings/rating/index?id=rt-medical-refund", ready: "等您确认", who },
    { name: "rating-new", path: "/pages/ratings/rating/index?id=rt-car-plate", ready: "经过", who },
    { name: "ratings-public", path: "/pages/ratings/public/index", ready: "差评改了什么" },
    { name: "sign-in", path: "/pages/session/sign-in/index", ready: "收不到短信？" },
    { name: "identity", path: "/pages/session/identity/index", ready: "登录后再看" },
    { name: "me", path: "/pages/tabs/me/index", ready: "额济纳旗" },
  ];
}
