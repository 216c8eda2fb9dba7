// Matters that another door serves, told by words. Staff who know better words edit this table.
import type { components } from "@contract/schema";

type Door = NonNullable<components["schemas"]["DisclosureHints"]["door"]>;

/** A door with the words that lead to it; a text that asks for a record in `unless` stays with disclosure. */
interface DoorRule {
  door: Door;
  words: readonly RegExp[];
  unless?: RegExp;
}

/** Names of things that an agency writes down: whoever asks for one asks for information [2]. */
const asksForRecords =
  /文件|文本|批复|方案|报告|公告|通知书|决定书|会议纪要|汇总表|明细|名单|台账|清单|统计|预算|决算|合同|协议|档案|记录|图纸|标准|目录|数据|信息公开|复印件|公示/;

/** The first that fits is told; what one wants put right comes before what one wants to know. */
const doorRules: readonly DoorRule[] = [
  {
    door: {
      looksLike: "own-record",
      title: "像是要更正本人的记录",
      text: "如果行政机关记录的您本人的信息不准确，可以申请更正。请写明哪一项不对，并附上证明材料。",
      door: "none",
      article: "政府信息公开条例第四十一条",
    },
    words: [
      /(更正|改正|修改|纠正|写错|登错|录错|登记错).{0,20}(信息|记录|姓名|名字|年龄|出生|地址|面积|身份证|户口)/,
      /(信息|记录|姓名|名字|年龄|出生|地址|面积|身份证|户口).{0,20}(更正|改正|写错|登错|录错|登记错|不准确|有误)/,
    ],
  },
  {
    door: {
      looksLike: "report",
      title: "像是举报",
      text: "举报违法行为，由热线转给有权查处的部门，更快，也保护您。政府信息公开申请里不处理举报。",
      door: "hotline",
      article: "政府信息公开条例第三十九条",
    },
    words: [
      /举报|检举|揭发|控告/,
      /(查处|严惩|处理)(他|他们|这个|该|此|违法|有关)/,
      /(贪污|受贿|腐败|以权谋私|偷税|无证经营|违法占地|私自开垦)/,
    ],
    unless: /(查处|处罚|举报).{0,8}(决定|结果|数量|情况统计|统计|文书)/,
  },
  {
    door: {
      looksLike: "complaint",
      title: "像是投诉或诉求",
      text: "请人解决问题，由 12345 热线办更快，有期限、有回访。政府信息公开申请里不处理投诉。",
      door: "hotline",
      article: "政府信息公开条例第三十九条",
    },
    words: [
      /投诉|信访|上访|讨说法|讨个说法|不公平|不作为|态度(差|恶劣)|给个说法|给我解决|帮我解决|请求解决|要求解决|尽快解决|没人管|拖着不/,
      /(停水|停电|停暖|不热|漏水|扰民|噪音|臭味|坑洼|路灯不亮|拖欠工资|欠薪|不发工资)/,
      /(要求|请求).{0,12}(赔偿|补发|返还|道歉|恢复供)/,
    ],
    unless: /(投诉|信访).{0,8}(统计|数量|答复意见书|处理意见书|办法|制度|流程)/,
  },
  {
    door: {
      looksLike: "registry",
      title: "像是查登记资料",
      text: "不动产、工商、婚姻等登记资料，按各自的规定查询，到登记窗口带身份证就能查，比申请公开快。",
      door: "registry",
      article: "政府信息公开条例第三十六条第七项",
    },
    words: [
      /(不动产|房产|房屋|土地|草场|草原|工商|企业|公司|市场主体|婚姻|户籍|户口|车辆|机动车|抵押|产权).{0,8}(登记资料|登记信息|登记档案|登记簿|登记情况|登记材料|档案查询)/,
      /查.{0,6}(房产|婚姻|不动产|工商|产权).{0,4}(登记|档案)/,
    ],
    unless: /(办法|规定|流程|收费标准|数量|统计)/,
  },
  {
    door: {
      looksLike: "consultation",
      title: "像是咨询",
      text: "想知道怎么办、要带什么、能不能办，看办事指南马上就有答案，也可以打 12345 问。",
      door: "guides",
      article: "政府信息公开条例第三十九条",
    },
    words: [
      /怎么(办|申请|领|报|弄|补|查|交)|如何(办|申请|领|报|补|缴|领取)|去哪(儿|里)?(办|领|交)|在哪(儿|里)?(办|领|交)|要带什么|需要什么(材料|手续|条件)|什么条件|能不能|可不可以|是否可以|是不是可以|可以吗|行不行|多久能|几天能|什么时候(能|发|办|开始)|请问|咨询|想问/,
    ],
  },
];

/** The other door that a text looks made for, if it is one. */
export function doorFor(text: string): Door | undefined {
  const asksForRecord = asksForRecords.test(text);
  const rule = doorRules.find(({ door, words, unless }) => {
    if (unless?.test(text) || !words.some((word) => word.test(text))) return false;
    // Whoever asks how something is done, but names a record, is asking for the record.
    return door.looksLike !== "consultation" || !asksForRecord;
  });
  return rule?.door;
}
