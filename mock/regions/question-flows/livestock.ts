import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 草原 and livestock. */
export const livestockFlow: FlowSeed = {
  id: "livestock",
  title: "草场和牲畜",
  about: "检疫、调运、补奖、办场、草场证",
  start: "what",
  questions: [
    {
      id: "what",
      text: "要办哪一件？",
      choices: [
        { id: "sell", text: "卖牲畜、把牲畜运走", to: "size" },
        { id: "tag", text: "要耳标", to: "earmark" },
        { id: "money", text: "领补贴", to: "money" },
        { id: "farm", text: "办养殖场", to: "farm" },
        { id: "pasture", text: "草场的证、草场的事", to: "pasture" },
      ],
    },
    {
      id: "size",
      text: "养的多不多？",
      help: "到了规模的，场子办过动物防疫条件合格证。",
      choices: [
        { id: "herd", text: "自家散养", to: "car" },
        { id: "farm", text: "办了养殖场", to: "sell-farm" },
      ],
    },
    {
      id: "car",
      text: "用谁的车拉？",
      help: "拉牲畜的车要先备案。",
      choices: [
        { id: "own", text: "自己的车", to: "sell-own" },
        { id: "hired", text: "雇车，或者买家来拉", to: "sell-hired" },
      ],
    },
    {
      id: "money",
      text: "想领哪一样？",
      choices: [
        { id: "grass", text: "草原补奖", to: "grass" },
        { id: "land", text: "种地的补贴", to: "land" },
        { id: "machine", text: "买农牧机械的补贴", to: "machine" },
      ],
    },
    {
      id: "machine",
      text: "买的是拖拉机、联合收割机吗？",
      choices: [
        { id: "yes", text: "是", to: "tractor" },
        { id: "no", text: "不是", to: "machine-other" },
      ],
    },
    {
      id: "farm",
      text: "办到哪一步？",
      choices: [
        { id: "start", text: "刚要建，或者刚开始养", to: "farm-record" },
        { id: "big", text: "到了规模，要防疫条件合格证", to: "farm-epidemic" },
        { id: "breed", text: "卖种畜", to: "farm-breed" },
        { id: "milk", text: "收鲜奶", to: "farm-milk" },
      ],
    },
    {
      id: "pasture",
      text: "草场怎么了？",
      choices: [
        { id: "cert", text: "没有证，或者证要改", to: "pasture-cert" },
        { id: "fight", text: "和别人有争议", to: "pasture-fight" },
        { id: "dig", text: "要在草场上施工、取土", to: "pasture-use" },
        { id: "fire", text: "要在野外用火", to: "pasture-fire" },
      ],
    },
  ],
  outcomes: [
    outcome("sell-own", "申报检疫，车先备案", "起运前三天申报，兽医到场检查。疫苗要打过，耳标要戴齐。", [
      matter("livestock-transport-record"),
      matter("animal-quarantine-cert", ["动物防疫条件合格证", "实验室检测报告"], ["散养户不用合格证"]),
    ]),
    outcome("sell-hired", "申报检疫", "起运前三天申报，兽医到场检查。车的备案信息问司机要。", [
      matter("animal-quarantine-cert", ["动物防疫条件合格证", "实验室检测报告"], ["散养户不用合格证"]),
    ]),
    outcome("sell-farm", "申报检疫", "起运前三天申报，兽医到场检查。", [
      matter("animal-quarantine-cert", ["实验室检测报告"], ["规定要化验的才交检测报告"]),
    ]),
    outcome("earmark", "领耳标", "耳标不收钱，找苏木镇的防疫员或者代办点。", [matter("livestock-earmark")]),
    outcome(
      "grass",
      "领草原补奖",
      "禁牧和草畜平衡都签责任书，公示以后打到一卡通。",
      [matter("grassland-subsidy")],
      "12345",
    ),
    outcome("land", "领耕地地力保护补贴", "种着地的人领，公示以后打到卡里。", [matter("farmland-subsidy")]),
    outcome("tractor", "先上牌，再领补贴", "拖拉机、联合收割机要先登记。", [
      matter("tractor-register", ["交强险凭证"], ["上道路的要有交强险"]),
      matter("farm-machine-subsidy"),
    ]),
    outcome("machine-other", "领购置补贴", "买了补贴目录里的机具，一年里申请。", [
      matter("farm-machine-subsidy", ["机具登记证、行驶证"]),
    ]),
    outcome("farm-record", "养殖场备案", "用地要先备案，养起来以后再给场子备案。", [
      matter("facility-land-record"),
      matter("livestock-farm-record"),
    ]),
    outcome("farm-epidemic", "办防疫条件合格证", "兽医来看场子，合格的发证。", [
      matter("animal-epidemic-condition"),
    ]),
    outcome("farm-breed", "办种畜禽许可", "先有防疫条件合格证。", [matter("breeding-stock-permit")]),
    outcome("farm-milk", "办鲜奶收购许可", "要有合格的设备、人员和制度。", [matter("raw-milk-permit")]),
    outcome(
      "pasture-cert",
      "办承包经营权证",
      "和嘎查签好承包合同，四至没有争议。",
      [matter("land-contract-cert")],
      "12345",
    ),
    outcome(
      "pasture-fight",
      "先调解，再仲裁",
      "先找嘎查、苏木镇调解。调解不成，可以申请仲裁，不收钱。",
      [matter("land-arbitration")],
      "12348",
    ),
    outcome(
      "pasture-use",
      "先批准，再动工",
      "临时用的办临时占用；长期用的办审核。",
      [matter("grassland-temp-use"), matter("grassland-use")],
      "12345",
    ),
    outcome(
      "pasture-fire",
      "防火期里用火要批准",
      "没有批准不能点火。看到火情马上打 12119。",
      [matter("wild-fire-permit")],
      "12119",
    ),
  ],
};
