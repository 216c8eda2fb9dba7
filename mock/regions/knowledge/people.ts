import type { KnowledgeSeed } from "../reply-seed";

/** Papers, school, insurance and relief. */
export const peopleKnowledge: readonly KnowledgeSeed[] = [
  {
    slug: "id-card-days",
    title: "办身份证多久能拿到",
    by: "police",
    answer: "自交登记表之日起 60 日内发证，交通不便的地方最多再延 30 日。等的时候急用，可以办临时身份证。",
    from: "居民身份证法第十一条、第十二条",
    matters: ["id-card-renew", "id-card-temp"],
    checkedDaysAgo: 18,
  },
  {
    slug: "birth-hukou",
    title: "孩子出生多久要上户口",
    by: "police",
    answer:
      "出生后一个月内，由户主、亲属、抚养人申报。过了一个月也给上，不罚款。没有结婚证的，同样能上户口。",
    from: "户口登记条例第七条",
    matters: ["hukou-birth", "newborn-one-stop"],
    checkedDaysAgo: 18,
  },
  {
    slug: "marry-anywhere",
    title: "在外地能领结婚证吗",
    by: "civil",
    answer: "能。双方带身份证，到任何一个婚姻登记处都可以办，不用户口簿，不收费。",
    from: "婚姻登记条例（2025年5月10日起施行）",
    matters: ["marriage-register"],
    checkedDaysAgo: 26,
  },
  {
    slug: "low-income-days",
    title: "申请低保，多久给结果",
    by: "civil",
    answer:
      "向户口所在地或居住地的苏木镇、街道申请，自受理之日起一般 30 个工作日内办完，遇到特殊情况可延到 45 个工作日。要入户看、要公示。",
    from: "最低生活保障审核确认办法（民发〔2021〕57号）",
    matters: ["subsistence-allowance"],
    checkedDaysAgo: 10,
  },
  {
    slug: "urgent-relief",
    title: "家里突然遇到难处，吃饭看病没钱",
    by: "civil",
    answer: "马上找嘎查、社区或者苏木镇、街道申请临时救助。情况紧急的，可以简化手续，先救助再补材料。",
    from: "社会救助暂行办法第四十七条、第四十八条",
    matters: ["temporary-relief"],
    checkedDaysAgo: 10,
  },
  {
    slug: "disability-allowances",
    title: "残疾人两项补贴是哪两项",
    by: "civil",
    answer:
      "困难残疾人生活补贴，给低保家庭里的残疾人；重度残疾人护理补贴，给一级、二级、需要长期照护的残疾人。两项可以同时领，全国都能跨省申请。",
    from: "《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）",
    matters: ["disability-allowances", "disability-cert"],
    checkedDaysAgo: 24,
  },
  {
    slug: "school-nearby",
    title: "孩子上小学要考试、要交钱吗",
    by: "education",
    answer:
      "不考试，就近入学，不收学费、杂费。跟父母在外地的，父母有工作或者居住证，居住地应当给平等的条件。",
    from: "义务教育法第二条、第十二条",
    matters: ["school-enroll", "school-transfer"],
    checkedDaysAgo: 50,
  },
  {
    slug: "remote-doctor",
    title: "去外地看病，医保怎么直接结算",
    by: "insurance",
    answer:
      "先备案：手机上搜“国家医保服务平台”，或者打 12393，或者到窗口。急诊抢救的视同已经备案。没备案的，拿票据回来手工报销。",
    from: "办事指南“异地就医备案”",
    matters: ["cross-region-medical", "medical-reimburse"],
    checkedDaysAgo: 14,
  },
  {
    slug: "pension-verify",
    title: "领养老金要每年跑一趟认证吗",
    by: "labour",
    answer:
      "不用跑。手机上刷脸就行，家人可以帮着刷；没有智能手机的，嘎查、社区能代办，走不动的上门办。12 个月内认证一次。",
    from: "办事指南“养老保险待遇资格认证”",
    matters: ["pension-verify"],
    checkedDaysAgo: 14,
  },
];
