import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 孩子出生: before, the register, insurance and money. */
export const birthFlow: FlowSeed = {
  id: "birth",
  title: "孩子出生",
  about: "上户口、医保、补贴，怎么一次办完",
  start: "born",
  questions: [
    {
      id: "born",
      text: "孩子出生了吗？",
      choices: [
        { id: "no", text: "还没生，正怀着", to: "register-birth" },
        { id: "yes", text: "出生了", to: "paper" },
      ],
    },
    {
      id: "paper",
      text: "《出生医学证明》拿到了吗？",
      help: "在哪家医院生的，就在哪家医院办。",
      choices: [
        { id: "yes", text: "拿到了", to: "what" },
        { id: "no", text: "还没有", to: "hospital" },
      ],
    },
    {
      id: "what",
      text: "想办哪一件？",
      help: "几件一起办，填一张表、跑一趟。",
      choices: [
        { id: "all", text: "上户口、医保、社保卡一起办", to: "all-married" },
        { id: "hukou", text: "只上户口", to: "married" },
        { id: "medical", text: "只参加医保", to: "insure" },
        { id: "money", text: "领津贴、补贴", to: "money" },
      ],
    },
    {
      id: "all-married",
      text: "父母登记结婚了吗？",
      choices: [
        { id: "yes", text: "登记了", to: "one-stop" },
        { id: "no", text: "没有登记", to: "one-stop-single" },
      ],
    },
    {
      id: "married",
      text: "父母登记结婚了吗？",
      choices: [
        { id: "yes", text: "登记了", to: "hukou" },
        { id: "no", text: "没有登记", to: "hukou-single" },
      ],
    },
    {
      id: "money",
      text: "想领哪一样？",
      help: "两样都够条件的，两样都能领。",
      choices: [
        { id: "work", text: "生育津贴", help: "妈妈有单位，单位交了生育保险", to: "maternity" },
        { id: "child", text: "育儿补贴", help: "家里有三岁以下的孩子", to: "childcare" },
      ],
    },
  ],
  outcomes: [
    outcome("register-birth", "先做生育登记", "怀孕时登记，产检和住院都用得上。手机上就能办。", [
      matter("birth-service-register", [], ["结婚证网上查得到的不用交"]),
    ]),
    outcome(
      "hospital",
      "先到医院办《出生医学证明》",
      "带父母的身份证，到孩子出生的医院办，不收钱。不是在医院生的，问当地卫生健康部门。拿到后再来上户口。",
      [],
      "12345",
    ),
    outcome("one-stop", "几件一次办", "填一张表，户口、医保、社保卡一起办。", [matter("newborn-one-stop")]),
    outcome("one-stop-single", "几件一次办", "没有登记结婚，一样给孩子上户口、参保。", [
      matter("newborn-one-stop", ["结婚证"], ["写一份非婚生育说明"]),
    ]),
    outcome("hukou", "上户口", "孩子跟父亲或者母亲落户都行。", [matter("hukou-birth")]),
    outcome("hukou-single", "上户口", "没有登记结婚，一样能上户口。", [
      matter("hukou-birth", ["结婚证"], ["写一份非婚生育说明，窗口有样子"]),
    ]),
    outcome("insure", "给孩子参加医保", "出生后早点办，早办早能报销。", [
      matter("resident-medical-enroll", ["居住证"], ["孩子还没有身份证，带户口簿"]),
    ]),
    outcome("maternity", "领生育津贴", "单位给交了生育保险的，按产假天数发。", [
      matter("maternity-allowance"),
    ]),
    outcome("childcare", "领育儿补贴", "手机上也能申请，按孩子的年龄一年一年发。", [
      matter("childcare-subsidy"),
    ]),
  ],
};
