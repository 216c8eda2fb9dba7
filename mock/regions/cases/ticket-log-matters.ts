// What strangers told the hotlines in the two years before, in turn. Whole tickets of nobody.
import type { components } from "@contract/schema";
import type { AgencySeed } from "../publication-seed";

/** One matter of the log. */
export interface LogMatter {
  kind: components["schemas"]["TicketKind"];
  channel: components["schemas"]["TicketChannel"];
  /** Who handles it; nobody where the centre answers or does not accept it. */
  to: AgencySeed["key"];
  text: string;
  urgent?: boolean;
}

const matter = (
  kind: LogMatter["kind"],
  channel: LogMatter["channel"],
  to: LogMatter["to"],
  text: string,
  urgent = false,
): LogMatter => ({ kind, channel, to, text, ...(urgent ? { urgent } : {}) });

export const logMatters: readonly LogMatter[] = [
  matter("help", "hotline", "housing", "家里停水一天了，没有通知", true),
  matter("complaint", "hotline", "housing", "暖气不热，供热单位不上门"),
  matter("consultation", "hotline", "insurance", "在外地住院怎么报销"),
  matter("help", "hotline", "transport", "乡道塌了一块，夜里危险", true),
  matter("consultation", "hotline", "labour", "养老保险断缴了怎么补"),
  matter("complaint", "conduct", "service", "窗口说缺材料，跑了三趟"),
  matter("help", "hotline", "labour", "工地拖欠工资三个月"),
  matter("suggestion", "mailbox", "transport", "建议赶集日加开一班车"),
  matter("complaint", "hotline", "environment", "夜里施工吵得睡不着"),
  matter("help", "hotline", "water", "机井水泵坏了，牲畜没水喝", true),
  matter("report", "report-box", "market", "小店卖过期食品"),
  matter("consultation", "hotline", "civil", "低保要交哪些材料"),
  matter("complaint", "hotline", "housing", "物业不修电梯"),
  matter("help", "hotline", "agriculture", "防疫员一直没来打疫苗"),
  matter("complaint", "mailbox", "land", "房产证三年办不下来"),
  matter("consultation", "hotline", "police", "孩子上户口要什么材料"),
  matter("help", "hotline", "housing", "路灯灭了一排"),
  matter("report", "hotline", "environment", "有人往河里倒污水"),
  matter("suggestion", "hotline", "education", "建议校车多停一站"),
  matter("complaint", "hotline", "market", "预付卡退不了钱"),
  matter("consultation", "mailbox", "reform", "今年的水价怎么定的"),
  matter("praise", "hotline", "service", "谢谢窗口工作人员耐心帮忙"),
  matter("help", "hotline", "civil", "家里遭了灾，吃饭都困难", true),
  matter("complaint", "hotline", "forestry", "补贴面积和证上的对不上"),
];
