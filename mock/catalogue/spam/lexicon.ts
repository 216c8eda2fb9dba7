// The words of spam that hacked sites carry. A term is any of its words; with `with`, one of those must follow at
// once, or stand within `within` characters. Words that offices use too (彩票, 贷款, 澳门, 代开发票) never stand alone.
import type { SpamCode } from "./hit";

/** One line of the lexicon; words parted by spaces. */
export interface Term {
  code: SpamCode;
  any: string;
  with?: string;
  within?: number;
  /** What must follow instead of `with`, in small letters. */
  followed?: RegExp;
  /** No office writes it, not even to warn of it: names of sites, and what only an advertisement promises. */
  sure?: true;
}

const bait =
  "注册 登录 登陆 官网 官方网 网址 平台 网站 开户 充值 提现 下载 线路 app 代理 投注 导航 娱乐城 体验金 送钱 手机版 网页版";

const gambling: Omit<Term, "code">[] = [
  { any: "百家乐 时时彩 幸运飞艇 北京赛车", with: bait, within: 6, sure: true },
  { any: "百家乐 时时彩 幸运飞艇 北京赛车 网投平台 彩金" },
  { any: "新葡京 一肖一码 精准特码 平特一肖 曾道人 玄机图 送彩金 首存送 体验金", sure: true },
  {
    any: "沙巴体育 开云体育 乐鱼体育 金宝博 皇冠比分 皇冠现金 太阳城娱乐 金沙娱乐 葡京娱乐 永利娱乐 伟德国际",
    sure: true,
  },
  { any: "bet365 188bet betway 1xbet pk10 casino sportsbook togel", sure: true },
  { any: "亚博 必威 万博 爱游戏", with: "体育 app 官网 娱乐 平台登", sure: true },
  { any: "六合彩 老虎机 赌博 赌场 赌球 博彩 薄彩 bo彩", with: bait, within: 6 },
  { any: "棋牌", with: "平台 游戏下载 游戏平台 注册送 上分 提现 app 送金币" },
  { any: "菠菜", with: "平台 网站 论坛 导航 推广 网" },
  { any: "外围", with: "投注 赌球 盘口 足球" },
  {
    any: "彩票 快三 体彩 福彩",
    with: "计划群 网投 投注平台 代理加盟 包赢 必中 稳赚 导师 内幕 杀号",
    within: 6,
  },
  { any: "真钱 现金", with: "游戏 棋牌 斗地主 麻将 娱乐 赌 牛牛 炸金花" },
  { any: "澳门 威尼斯人 太阳城 葡京 金沙 永利 银河", with: "赌 娱乐城 娱乐场 娱乐官 真人 投注 网上娱乐" },
  { any: "真人 线上 网上 在线", with: "赌博 赌场 博彩 荷官 娱乐城 投注 百家" },
  { any: "捕鱼", with: "游戏平台 上分 棋牌 达人" },
  {
    any: "香港马会 香港开奖 澳门开奖 六合开奖 管家婆 白小姐",
    with: "资料 论坛 开奖 彩图 一肖 透码 记录 结果 直播",
  },
];

const porn: Omit<Term, "code">[] = [
  { any: "裸聊 约炮 招嫖 迷奸 自拍偷拍 偷拍自拍" },
  { any: "草榴 一夜情 av女优 日本女优 激情聊天 国产自拍 porn xvideos", sure: true },
  { any: "成人 色情 黄色 情色 伦理", with: "电影 影院 影片 小说 视频 网站 直播 论坛" },
  { any: "美女 小姐 学生妹 少妇 辣妹 模特 外围女", with: "上门 全套 包夜 约会 陪玩 裸 一夜" },
  { any: "无码 有码", with: "视频 电影 高清 在线 专区 中文 av" },
  { any: "高清 亚洲 欧美 日韩 国产", with: "无码 av 情色 a片" },
  { any: "免费 在线", with: "看黄片 黄片 a片 三级片 毛片 看片" },
];

const loan: Omit<Term, "code">[] = [
  { any: "下款口子 网贷口子 贷款口子 秒下款 黑户贷 双黑贷 裸贷 信用卡代还 刷卡取现 payday" },
  { any: "花呗 信用卡 白条 医保卡 购物卡 公积金", with: "套现 代提", within: 3 },
  {
    any: "贷款 借款 网贷 小额贷 信用贷 放款 下款",
    with: "秒批 秒到 秒放 不看征信 不查征信 无视征信 黑户 白户 只凭身份证 无需审核 不上征信 包下款 当天拿钱 加v",
    within: 16,
  },
  { any: "无抵押 免抵押", with: "秒 加微信 不看征信 黑户 急用钱 当天放", within: 16 },
];

const fraud: Omit<Term, "code">[] = [
  { any: "刻章办证 办证刻章 办假证 假文凭 迷魂药 听话水 乖乖水 蒙汗药 仿真枪出售 气枪专卖 viagra cialis" },
  { any: "传奇私服 私服发布 新开私服 传奇sf" },
  { any: "办证 刻章", with: "加v 加微信 快速出证 十年老店 先办后付 高仿", within: 12 },
  { any: "发票", with: "保真 税点低 低税点 先开后付 验后付款 验真后付款", within: 12 },
  { any: "毕业证 文凭 驾照 资格证 学历", with: "高仿 包过 保过 不用考 原版制作 直接拿证", within: 6 },
  {
    any: "代孕 供卵 捐卵 卖卵",
    with: "公司 机构 中介 价格 包成功 包男孩 包生男 网 套餐 微信 多少钱",
    within: 6,
  },
  { any: "替考 代考 答案 包过", with: "加微信 加qq 联系qq 不过退款", within: 8 },
  { any: "枪支 手枪 气枪 猎枪 弓弩 军刀", with: "货到付款 专卖 网购 包邮 低价出售", within: 6 },
  { any: "加v 加vx 加wx 加qq", followed: /^(?:号|[:：])?\s?(?=[a-z_-]*\d)[a-z0-9_-]{5,20}/ },
  { any: "加微信 加薇信 加威信 加扣扣", followed: /^(?:号|[:：])?\s?[a-z0-9_-]{5,20}/ },
  { any: "兼职 刷单 日结", with: "日赚 日入 轻松赚 加微信 加qq", within: 12 },
];

function coded(code: SpamCode, terms: Omit<Term, "code">[]): Term[] {
  return terms.map((term) => ({ code, ...term }));
}

/** All terms. */
export const lexicon: readonly Term[] = [
  ...coded("gambling", gambling),
  ...coded("porn", porn),
  ...coded("loan", loan),
  ...coded("fraud", fraud),
];
