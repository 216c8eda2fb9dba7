// What ledgers and deadlines cite, at most 60 characters each. The time limits are no law's: regions state them.
const opinion = "国办发〔2020〕53号";

/** 《国务院办公厅关于进一步优化地方政务服务便民热线的指导意见》 and the region's own rules. */
export const law = {
  limit: "本地热线办理时限",
  extension: "本地热线办理时限：到期前申请，只延一次",
  signing: "本地热线办理时限：转办后签收",
  ruling: "本地热线办理时限：退回后裁定",
  answer: "本地热线办理时限：请您补充",
  reopening: "本地热线办理时限：没解决的，可以重办",
  /** 受理范围: what courts, discipline, 信访 and emergencies handle is not the hotline's. */
  scope: `${opinion}：受理范围`,
  /** 闭环运行: 受理、派单、办理、答复、督办、办结、回访、评价. */
  handling: `${opinion}：建立完善诉求处置闭环`,
  dispute: `${opinion}：职责不清的，由热线会同有关部门明确`,
  supervision: `${opinion}：强化督办`,
  callBack: `${opinion}：回访和满意度评价`,
  privacy: `${opinion}：保护个人隐私`,
} as const;
