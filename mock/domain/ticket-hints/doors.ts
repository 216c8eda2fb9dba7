// Matters that the hotline does not take, with the door that does. 国办发〔2020〕53号: what must go through lawsuits,
// arbitration, discipline, 行政复议 or disclosure, what 信访 has taken already, and secrets. Told by words; staff who know
// better edit this table.
import type { components } from "@contract/schema";
import { doors } from "../tickets/doors";

type TicketDoor = components["schemas"]["TicketDoor"];
type DoorName = TicketDoor["door"];

/** What somebody is told who has not filed yet; phone and rule are those of a ticket that is not accepted. */
const told: Readonly<Record<DoorName, Pick<TicketDoor, "title" | "text" | "article">>> = {
  secret: {
    title: "涉及秘密，请不要写在这里",
    text: "国家秘密、商业秘密和别人的隐私不能写进诉求。请直接联系保管它的单位。",
    article: "保守国家秘密法第二十九条",
  },
  discipline: {
    title: "像是反映公职人员违纪违法",
    text: "由纪检监察机关受理，可以实名，也可以匿名。写好的内容可以带过去。",
  },
  reconsideration: {
    title: "像是不服行政机关的决定",
    text: "可以在知道决定之日起 60 日内申请行政复议，不收费。热线改不了这个决定。",
    article: "行政复议法第二十条",
  },
  arbitration: {
    title: "像是要仲裁的争议",
    text: "劳动争议、农村土地承包争议，由仲裁委员会裁决，不收费。热线不能代替裁决。",
    article: "劳动争议调解仲裁法第五条",
  },
  court: {
    title: "像是要法院处理的纠纷",
    text: "个人、公司之间的欠款、合同、婚姻、继承纠纷，已经判决的案子，由人民法院处理。没钱请律师可以申请法律援助。",
    article: "民事诉讼法第三条",
  },
  petition: {
    title: "已经在信访里办",
    text: "同一件事信访已经受理的，热线不再重复受理。不服处理意见，30 日内可以请上一级复查。",
    article: "信访工作条例第三十五条",
  },
  disclosure: {
    title: "像是要看政府信息",
    text: "想要文件、台账、名单，走政府信息公开申请，20 个工作日内答复。写好的内容可以带过去。",
  },
  guides: {
    title: "像是问怎么办事",
    text: "要带什么、去哪里办、要多久，办事指南里马上就有答案。",
  },
};

interface DoorRule {
  door: DoorName;
  words: readonly RegExp[];
  unless?: RegExp;
}

const official =
  "(干部|书记|主任|局长|科长|所长|镇长|旗长|县长|市长|苏木达|嘎查达|村长|领导|公务员|党员|民警|法官)";

/** The first that fits is told. */
const rules: readonly DoorRule[] = [
  {
    door: "secret",
    words: [/国家秘密|机密文件|绝密|涉密|军事(设施|机密|秘密)|商业秘密/],
    unless: /泄露我|培训/,
  },
  {
    door: "discipline",
    words: [
      new RegExp(
        `${official}.{0,14}(贪污|受贿|收(了)?(红包|好处|钱|礼)|以权谋私|挪用|克扣|吃拿卡要|索贿|公款)`,
      ),
      /行贿|贪污|受贿|腐败|以权谋私|吃拿卡要|公款(吃喝|旅游)|(挪用|截留|克扣).{0,8}(公款|资金|补贴|救济)/,
    ],
  },
  {
    door: "reconsideration",
    words: [
      /行政复议/,
      /(不服|不认可|不同意|撤销).{0,14}(处罚|罚款|决定书|认定书|行政决定|许可决定|征收决定)/,
      /(处罚|罚款|决定书|认定书|征收决定).{0,14}(不服|不认可|不合理|不公|撤销|太重)/,
    ],
  },
  {
    door: "arbitration",
    words: [
      /仲裁/,
      /(解除|终止)(了)?劳动(合同|关系).{0,12}(赔偿|补偿)/,
      /(公司|单位|老板).{0,10}(辞退|开除).{0,16}(赔偿|补偿)/,
      /(承包地|土地承包|草场承包|承包合同).{0,10}(纠纷|争议)/,
    ],
  },
  {
    door: "court",
    words: [
      /打官司|起诉|法院|判决|强制执行|诉讼/,
      /(离婚|抚养权|遗产|继承|彩礼).{0,10}(纠纷|分|争|财产|要回|起诉)/,
      /(朋友|邻居|亲戚|他|熟人|同事).{0,8}(欠我|借我|借了我).{0,8}(钱|款|元|万)/,
      /(借款|欠款|合同|买卖|房租|债务|邻里).{0,6}纠纷/,
    ],
    unless: /拖欠.{0,6}工资|欠薪/,
  },
  {
    door: "petition",
    words: [
      /信访(局|部门|件)?.{0,10}(受理|处理意见|答复|办理|立案|登记)/,
      /(已经?|正在).{0,6}(信访|上访)/,
      /(复查|复核)意见/,
    ],
  },
  {
    door: "disclosure",
    words: [
      /(申请|要求|请|依法)(.{0,8})(信息公开|公开).{0,20}/,
      /(想|要|申请|请求)(看|查看|查阅|复印|要|得到|了解).{0,16}(文件|台账|名单|合同|账目|明细|批复|会议纪要|方案|预算|决算)/,
    ],
    unless: /公开道歉|公开透明|投诉|没有?人管|停水|停电/,
  },
  {
    door: "guides",
    words: [
      /(怎么|如何|去哪|在哪|哪里)(儿)?(办理|办|申请|领取|领|报名|登记|补办|缴).{0,20}|(办|申请|领).{0,12}(要带什么|需要什么|什么材料|什么条件|什么手续)/,
    ],
    unless: /投诉|举报|不给办|拖着|没有?人管|态度/,
  },
];

/** The door that a text looks made for, if the hotline is not it. */
export function doorIn(text: string): TicketDoor | undefined {
  const rule = rules.find(
    ({ words, unless }) => !unless?.test(text) && words.some((word) => word.test(text)),
  );
  return rule && { door: rule.door, ...doors[rule.door], ...told[rule.door] };
}
