// The articles that ledgers and deadlines cite, at most 60 characters each.
const regulation = "政府信息公开条例";
const chargeRules = "政府信息公开信息处理费管理办法";

/** 国务院令第711号 (2019) and 国办函〔2020〕109号. */
export const law = {
  receipt: `${regulation}第三十一条`,
  correction: `${regulation}第三十条`,
  reply: `${regulation}第三十三条第二款`,
  extension: `${regulation}第三十三条第二款：延长最长 20 个工作日`,
  exclusion: `${regulation}第三十三条第三款`,
  thirdParty: `${regulation}第三十二条`,
  coAgency: `${regulation}第三十四条`,
  volume: `${regulation}第三十五条`,
  postponement: `${regulation}第三十五条：告知延迟答复的日期`,
  restartByCorrection: `${regulation}第三十条：自收到补正的申请之日起算`,
  charge: `${regulation}第四十二条`,
  /** The numbers of the two articles on payment were written from memory: a jurist is to read them again. */
  payment: `${chargeRules}第六条`,
  restartByPayment: `${chargeRules}第七条：完成缴费次日起重新计算`,
  help: `${regulation}第四十三条`,
  supervision: `${regulation}第四十七条`,
} as const;
