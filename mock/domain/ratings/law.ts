// What ledgers and deadlines of ratings cite, at most 60 characters each. The periods are no law's: regions state them.
const opinion = "国办发〔2019〕51号";

/** 《国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见》 and the region's own rules. */
export const law = {
  /** One visit, one rating; of one's own will. */
  rating: `${opinion}：现场服务“一次一评”，网上服务“一事一评”`,
  loop: `${opinion}：差评回访核实，限期整改，及时反馈`,
  explanation: `${opinion}：缺乏法定依据的，做好解释说明`,
  appeal: `${opinion}：核实为误评或恶意评价的，不予采纳`,
  verify: "本地好差评时限：差评核实",
  rectify: "本地好差评时限：差评整改",
  confirm: "本地好差评时限：请您确认",
  review: "本地好差评时限：复核",
} as const;
