// What the reports counted. The same measure is the same thing at every place, so that it can be compared.
import type { components } from "@contract/schema";

type Topic = components["schemas"]["ReportFigure"]["topic"];

/** What a measure is called, and in what it is counted. */
export interface MeasureWords {
  topic: Topic;
  name: string;
  unit?: string;
}

const of =
  (topic: Topic) =>
  (name: string, unit?: string): MeasureWords => ({ topic, name, ...(unit ? { unit } : {}) });
const [hall, hotline, disclosure, publicity] = [of("hall"), of("hotline"), of("disclosure"), of("publicity")];

/** By code: topic, name, unit. */
export const measures = {
  "hall-cases": hall("办件", "件"),
  "hall-cases-growth": hall("办件比上年多", "%"),
  "hall-closing-rate": hall("办结率", "%"),
  "hall-days": hall("平均办理天数", "天"),
  "hall-days-saved": hall("比承诺或原来缩短", "%"),
  "hall-registration-saved": hall("企业登记缩短"),
  "hall-departments": hall("进驻部门", "个"),
  "hall-items": hall("进驻事项", "项"),
  "hall-approval-items": hall("进驻的审批事项", "项"),
  "hall-convenience-items": hall("进驻的便民事项", "项"),
  "hall-classes": hall("进驻事项大类", "类"),
  "hall-windows": hall("窗口", "个"),
  "hall-staff": hall("窗口工作人员", "人"),
  "hall-area": hall("大厅面积", "平方米"),
  "hall-zones": hall("功能区", "个"),
  "hall-intermediaries": hall("进驻中介机构", "家"),
  "hall-consultations": hall("咨询", "次"),
  "hall-home-visits": hall("上门服务", "次"),
  "hall-extended-hours": hall("延时、预约服务", "次"),
  "hall-notice-items": hall("一次性告知单涉及事项", "项"),
  "hall-notice-prints": hall("印发一次性告知单", "份"),
  "network-points": hall("苏木镇和嘎查、社区服务点", "个"),
  "permit-items": hall("保留的行政许可", "项"),
  "approval-items": hall("行政审批事项", "项"),
  "approval-departments": hall("有审批事项的部门", "个"),
  "hotline-received": hotline("热线来件", "件"),
  "hotline-closed": hotline("热线办结", "件"),
  "hotline-closing-rate": hotline("热线办结率", "%"),
  "hotline-satisfaction-rate": hotline("热线满意率", "%"),
  "hotline-call-backs": hotline("热线回访", "件"),
  "hotline-supervisions": hotline("现场督办", "次"),
  "hotline-lines": hotline("热线坐席", "条"),
  "mailbox-received": hotline("领导信箱收到", "件"),
  "mailbox-closed": hotline("领导信箱办结", "件"),
  "mailbox-open": hotline("领导信箱在办", "件"),
  "mailbox-closing-rate": hotline("领导信箱办结率", "%"),
  "forum-messages": hotline("网上论坛留言", "条"),
  "opinion-events": hotline("舆情事件", "件"),
  "disclosure-received": disclosure("收到公开申请", "件"),
  "disclosure-answered-rate": disclosure("公开申请答复率", "%"),
  "disclosure-reconsiderations": disclosure("公开引起的行政复议", "件"),
  "disclosure-lawsuits": disclosure("公开引起的行政诉讼", "件"),
  "disclosure-fees": disclosure("公开收费", "元"),
  "published-all": publicity("主动公开信息", "条"),
  "published-growth": publicity("主动公开比上年多", "%"),
  "published-platform": publicity("公开平台发布", "条"),
  "published-affairs": publicity("公开政务信息", "条"),
  "published-policies": publicity("公开政策法规", "条"),
  "published-notices": publicity("公开公告", "条"),
  "published-own-site": publicity("本单位网站发布", "条"),
  "published-city-column": publicity("市级专栏发布", "条"),
  "published-media": publicity("媒体刊发", "条"),
  "published-part": publicity("主动公开的其中一部分", "条"),
  "weibo-posts": publicity("微博发布", "条"),
  "wechat-issues": publicity("微信发布期数", "期"),
  "wechat-posts": publicity("微信发布", "条"),
  "wechat-followers": publicity("微信关注", "人"),
  "wechat-reads": publicity("微信每条阅读约", "次"),
  "wechat-mix-projects": publicity("微信内容：项目建设", "%"),
  "wechat-mix-social": publicity("微信内容：社会事务", "%"),
  "wechat-mix-notices": publicity("微信内容：公告", "%"),
  "wechat-mix-meetings": publicity("微信内容：会议", "%"),
} satisfies Record<string, MeasureWords>;

/** The code of a measure. */
export type Measure = keyof typeof measures;
