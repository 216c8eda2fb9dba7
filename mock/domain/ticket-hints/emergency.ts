// Matters that no ticket may wait for: the number to ring first. Told by words; staff who know better edit this table.
// 国办发〔2020〕53号: the hotline takes what is not an emergency, and 110, 119, 120 and 122 stay as they are.
import type { components } from "@contract/schema";

type Schemas = components["schemas"];
type EmergencyPhone = Schemas["EmergencyPhone"];
type Emergency = NonNullable<Schemas["TicketHints"]["emergency"]>;

interface EmergencyRule {
  /** In order: the first is the one to ring first. */
  phones: readonly string[];
  /** 看起来… */
  looks: string;
  words: RegExp;
}

/** The most dangerous first. All that fit give their phones. */
const rules: readonly EmergencyRule[] = [
  {
    phones: ["119"],
    looks: "着火或有危险",
    words:
      /着(了)?(大)?火|起火|失火|火灾|燃气泄漏|煤气泄漏|天然气泄漏|漏燃气|漏煤气|爆炸|溺水|落水|掉(进|到).{0,4}(井|河|水|冰)|被困|困在|压在|塌(了|方).{0,6}人/,
  },
  {
    phones: ["120"],
    looks: "有人受伤或病重",
    words:
      /受(了)?(重)?伤|流血|出血不止|大出血|昏迷|昏倒|晕倒|晕过去|没有?(了)?呼吸|喘不(过|上)气|中毒|休克|抽搐|心梗|脑梗|胸口疼|要生了|快生了|触电|烧伤|咬伤|喝(了)?农药|摔(下|断|伤)/,
  },
  {
    phones: ["110"],
    looks: "有人身危险",
    words:
      /打人|打架|在打我|殴打|持刀|拿刀|砍人|杀人|抢劫|抢了|入室|正在偷|绑架|非法拘禁|家暴|自杀|轻生|不想活|跳楼|跳河|失踪|走失|走丢|不见了.{0,4}(孩子|老人)|(孩子|老人).{0,6}不见了|强奸|威胁.{0,6}(要|杀|打)/,
  },
  {
    phones: ["122", "120"],
    looks: "出了交通事故",
    words: /车祸|撞车|撞(了|到|伤)人|撞人|追尾|翻车|(正在|刚|刚刚|发生|出)(了)?.{0,4}交通事故/,
  },
];

/** What is over, or is about papers, money and prevention, needs no siren; */
const notNow =
  /去年|前年|上个?月|上周|以前|曾经|多年前|\d{4}年|认定|鉴定|赔偿|理赔|补偿|补贴|补助|报销|保险|证明|责任书|统计|演练|培训|宣传|隐患|预防|防止|应急预案|消防(通道|栓|检查|验收|设施)|办(理|证)|建议|表扬|感谢|公开/;
/** unless somebody cries for it, or it happens as it is told: a button too many costs less than one too few. */
const now =
  /救命|快来|正在|现在|刚刚|刚才|赶紧|马上|紧急|急救|还在|(着(大)?火|起火|失火|漏气|泄漏|爆炸|昏(迷|倒)|晕(倒|过去)|流血|中毒|触电|心梗|脑梗|休克|抽搐|翻车|被困|塌方?)了|有人.{0,3}(流血|受伤|昏迷|昏倒|被困|中毒|溺水)|[拿持]刀|要(砍|杀)人/;
/** What lies so far back that it is over, whatever happened then. */
const longAgo = /去年|前年|上个?月|上周|曾经|多年前|\d{4}年/;
/** A cry that no story of the past is told with. */
const cry = /救命|快来|正在|现在|刚刚|刚才|赶紧|马上|紧急|急救|还在/;

const isOver = (text: string) =>
  !cry.test(text) && (longAgo.test(text) || (notNow.test(text) && !now.test(text)));

const usual: Readonly<Record<string, EmergencyPhone>> = {
  "110": { phone: "110", name: "报警", about: "有人身、财产危险" },
  "119": { phone: "119", name: "火警", about: "着火、被困、危险品泄漏" },
  "120": { phone: "120", name: "急救", about: "有人受伤、病重" },
  "122": { phone: "122", name: "交通事故", about: "路上出了事故" },
};

/**
 * The phones to ring before anything is filed, where the text sounds like an emergency.
 * @param phones the desk's own emergency numbers; the national ones stand in for what it lacks
 */
export function emergencyIn(text: string, phones: readonly EmergencyPhone[]): Emergency | undefined {
  if (isOver(text)) return undefined;
  const fitting = rules.filter(({ words }) => words.test(text));
  const [first] = fitting;
  if (!first) return undefined;
  const numbers = [...new Set(fitting.flatMap((rule) => rule.phones))];
  return {
    title: `看起来${first.looks}：请先打 ${first.phones[0]}`,
    phones: numbers.flatMap((number) => phones.find(({ phone }) => phone === number) ?? usual[number] ?? []),
  };
}
