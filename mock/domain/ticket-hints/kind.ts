// Which kind a text looks like, told by words. A suggestion: who files chooses.
import type { components } from "@contract/schema";

type TicketKind = components["schemas"]["TicketKind"];

/** The first that fits: who breaks the law comes before who served badly, and both before who asks for something. */
const rules: readonly (readonly [TicketKind, RegExp])[] = [
  [
    "report",
    /举报|检举|揭发|违法|违规|无证|假冒|假货|伪劣|过期食品|偷排|偷倒|非法|私自|盗采|偷税|黑车|虚报|冒领|传销/,
  ],
  [
    "praise",
    /表扬|点赞|锦旗|(谢谢|感谢|多亏)(?!.{0,4}(解决|处理|帮忙|您|你们)?[。！]?$)|感谢.{0,12}(同志|工作人员|师傅|医生|老师|帮|局|中心)/,
  ],
  [
    "complaint",
    /投诉|态度(很|太|特别)?(差|不好|恶劣)|不作为|推诿|推来推去|踢皮球|乱收费|多收|拖着不|没有?人管|一直不(给|管|修|理|办)|扰民|噪音|臭味|拖欠|欠薪|说话不算/,
  ],
  [
    "suggestion",
    /建议|希望(能)?(增加|增设|加装|改|设|修|延长|开通)|能否(增加|增设|加装|改|设|延长|开通)|最好(能)?(增加|设)|应该(增加|增设|设)/,
  ],
  [
    "help",
    /停水|停电|停暖|没水|没电|不热|坏了|漏水|堵了|断了|塌|帮(帮)?(我|忙)|求助|请(求)?(解决|维修|修|派人)|修一下|困难|缺(草|料|水|药)/,
  ],
  [
    "consultation",
    /请问|咨询|想问|问一下|怎么|如何|多少钱|什么时候|几点|能不能|可不可以|是否|在哪|哪里|吗[？?]?|呢[？?]?$|[？?]$/,
  ],
];

/** The kind that a text looks like, if it looks like any. */
export function kindIn(text: string): TicketKind | undefined {
  return rules.find(([, words]) => words.test(text))?.[0];
}
