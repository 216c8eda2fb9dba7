// Laws and documents of the State Council that platforms republish, in short.
import { fromLaw, list, text } from "../publication-parts";
import type { PublicationSeed } from "../publication-seed";

const common = { column: "documents", kind: "policy", by: "gov", validity: "in-force" } as const;

/** 信访工作条例; the periods stand in its articles 34 to 36. */
const petitions: PublicationSeed = {
  ...common,
  slug: "law-petitions",
  title: "信访工作条例",
  summary: "信访怎么提，谁来办，多久答复，不服怎么复查、复核。自2022年5月1日起施行。",
  theme: "信访",
  on: ["2022-04-08", "2022-04-12"],
  provenance: fromLaw("《信访工作条例》"),
  blocks: [
    list(
      "可以用网上、书信、电话、传真、走访等形式提出；一般用书面或电子形式，写明姓名、住址、请求和事实。",
      "收到信访事项，能当场答复是否受理的当场答复；不能的，15日内书面告知。",
      "应当自受理之日起60日内办结；情况复杂的可以适当延长，延长不超过30日，并告知理由。",
      "对处理意见不服的，自收到之日起30日内请求复查；对复查意见仍不服的，自收到之日起30日内请求复核。",
    ),
    ...text("以申请公开的名义投诉、举报的，按政府信息公开条例第三十九条，会告诉您走信访、投诉的渠道。"),
  ],
};

const hotline: PublicationSeed = {
  ...common,
  slug: "law-hotline",
  title: "国务院办公厅关于进一步优化地方政务服务便民热线的指导意见",
  summary: "各地的热线归到12345，7×24小时人工服务。",
  documentNumber: "国办发〔2020〕53号",
  theme: "政务服务",
  on: ["2020-12-28", "2021-01-08"],
  provenance: fromLaw("国办发〔2020〕53号"),
  blocks: [
    list(
      "各地设立的政务服务便民热线，以12345一个号码服务企业和群众。",
      "提供“7×24小时”全天候人工服务。",
      "受理咨询、求助、投诉、举报和意见建议；须走诉讼、仲裁、复议等程序的，不在受理范围。",
    ),
  ],
};

const ratings: PublicationSeed = {
  ...common,
  slug: "law-ratings",
  title: "国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见",
  summary: "办完事可以评价，五个等次；差评要回访、整改、反馈。",
  documentNumber: "国办发〔2019〕51号",
  theme: "政务服务",
  on: ["2019-12-03", "2019-12-20"],
  provenance: fromLaw("国办发〔2019〕51号"),
  blocks: [
    list(
      "评价分“非常满意、满意、基本满意、不满意、非常不满意”五个等次，后两个是差评。",
      "现场服务“一次一评”，网上服务“一事一评”，社会各界“综合点评”。",
      "收到差评，由业务办理单位安排专人回访核实，能改的马上改，并告诉评价人。",
    ),
  ],
};

/** Amended in 2019, which is why it is not simply in force. */
const relief: PublicationSeed = {
  ...common,
  slug: "law-relief",
  title: "社会救助暂行办法",
  summary: "低保、特困、受灾、医疗、教育、住房、就业和临时救助，怎么申请。",
  documentNumber: "国务院令第649号",
  theme: "社会救助",
  validity: "amended",
  on: ["2014-02-21", "2014-02-28"],
  provenance: fromLaw("《社会救助暂行办法》（2019年修改）"),
  blocks: [
    ...text("自2014年5月1日起施行，2019年3月修改过。"),
    list(
      "最低生活保障：向户籍所在地的乡镇人民政府、街道办事处提出书面申请；写有困难的，可以委托村（居）委会代为提出。",
      "特困人员供养：无劳动能力、无生活来源且无法定赡养、抚养、扶养义务人的老年人、残疾人和未满16周岁的未成年人。",
      "临时救助：因火灾、交通事故等意外，或者家庭成员突发重大疾病，基本生活暂时严重困难的。",
    ),
  ],
};

const wages: PublicationSeed = {
  ...common,
  slug: "law-wages",
  title: "保障农民工工资支付条例",
  summary: "工资按时足额发，工程项目要开专用账户。自2020年5月1日起施行。",
  documentNumber: "国务院令第724号",
  theme: "劳动就业",
  on: ["2019-12-30", "2020-01-10"],
  provenance: fromLaw("《保障农民工工资支付条例》"),
  blocks: text(
    "农民工工资应当以货币形式，通过银行转账或者现金支付给本人，不得以实物或者有价证券等其他形式替代（第十一条）。",
    "工程建设领域，施工总承包单位要开设农民工工资专用账户，专项用于支付该工程项目农民工工资（第二十六条）。",
    "被拖欠工资的，可以依法投诉，或者申请劳动争议调解仲裁和提起诉讼（第十条）。",
  ),
};

/** The documents that every place republishes. */
export const nationalDocuments: readonly PublicationSeed[] = [petitions, hotline, ratings, relief, wages];
