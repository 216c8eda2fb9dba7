export default defineAppConfig({
  pages: [
    "pages/tabs/home/index",
    "pages/tabs/guides/index",
    "pages/tabs/disclosure/index",
    "pages/tabs/tickets/index",
    "pages/tabs/me/index",
    "pages/regions/pick/index",
  ],
  subPackages: [
    {
      root: "pages/guides",
      pages: [
        "detail/index",
        "search/index",
        "browse/index",
        "list/index",
        "questions/index",
        "question-flow/index",
        "saved/index",
        "report/index",
        "leaflet/index",
      ],
    },
    { root: "pages/halls", pages: ["detail/index", "points/index"] },
    { root: "pages/directories", pages: ["fees/index", "intermediaries/index", "utilities/index"] },
    { root: "pages/notices", pages: ["list/index", "detail/index"] },
    { root: "pages/session", pages: ["sign-in/index", "identity/index"] },
    { root: "pages/messages", pages: ["list/index"] },
    { root: "pages/ratings", pages: ["mine/index"] },
    {
      root: "pages/disclosure",
      pages: [
        "list/index",
        "document/index",
        "agencies/index",
        "statistics/index",
        "apply/index",
        "review/index",
        "receipt/index",
        "mine/index",
        "request/index",
        "letter/index",
        "query/index",
      ],
    },
  ],
  // On one bar of signal the next page's code should be there before it is asked for.
  preloadRule: {
    "pages/tabs/home/index": {
      network: "all",
      packages: ["pages/guides", "pages/halls", "pages/notices", "pages/ratings", "pages/directories"],
    },
    "pages/tabs/disclosure/index": { network: "all", packages: ["pages/disclosure"] },
  },
  tabBar: {
    custom: true,
    list: [
      { pagePath: "pages/tabs/home/index", text: "首页" },
      { pagePath: "pages/tabs/guides/index", text: "办事" },
      { pagePath: "pages/tabs/disclosure/index", text: "公开" },
      { pagePath: "pages/tabs/tickets/index", text: "诉求" },
      { pagePath: "pages/tabs/me/index", text: "我的" },
    ],
  },
  window: {
    navigationStyle: "custom",
    navigationBarTitleText: "为民办",
    backgroundTextStyle: "dark",
    backgroundColor: "@page",
    navigationBarBackgroundColor: "@page",
    navigationBarTextStyle: "@navText",
  },
  permission: {
    "scope.userLocation": { desc: "用来找离您最近的办事点，位置只在手机上用" },
  },
  requiredPrivateInfos: ["getLocation"],
  darkmode: true,
  themeLocation: "theme.json",
  lazyCodeLoading: "requiredComponents",
  // HACK(page-animation): Taro hides the page that was left after its animation, even when one has come back by then,
  // which leaves a blank screen. WeChat moves between pages by itself.
  ...(process.env.TARO_ENV === "h5" ? { animation: false } : {}),
});
