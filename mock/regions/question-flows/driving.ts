import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** Licences and vehicles. */
export const drivingFlow: FlowSeed = {
  id: "driving",
  title: "驾照和车",
  about: "学车、换证、上牌、过户、年审",
  start: "what",
  questions: [
    {
      id: "what",
      text: "要办哪一件？",
      choices: [
        { id: "learn", text: "学车考证", to: "learn" },
        { id: "card", text: "驾照到期、丢了", to: "card" },
        { id: "new", text: "新车上牌", to: "exempt" },
        { id: "used", text: "二手车过户", to: "used" },
        { id: "check", text: "年审", to: "insured" },
        { id: "tractor", text: "拖拉机、收割机", to: "tractor" },
        { id: "work", text: "开车挣钱", to: "work" },
      ],
    },
    {
      id: "learn",
      text: "想开什么？",
      choices: [
        { id: "car", text: "汽车、摩托车", to: "learn-car" },
        { id: "tractor", text: "拖拉机、收割机", to: "learn-tractor" },
      ],
    },
    {
      id: "card",
      text: "驾照怎么了？",
      choices: [
        { id: "due", text: "快到期了", help: "有效期满前九十天里就能换", to: "renew" },
        { id: "lost", text: "丢了，或者坏了", to: "replace" },
        { id: "old", text: "过期了", to: "expired" },
      ],
    },
    {
      id: "expired",
      text: "过期多久了？",
      choices: [
        { id: "short", text: "不到一年", to: "renew" },
        { id: "long", text: "一年以上", to: "expired-long" },
      ],
    },
    {
      id: "exempt",
      text: "是免检的新车吗？",
      help: "一般的家用小汽车，出厂两年里上牌，不用上线检验。",
      choices: [
        { id: "yes", text: "是", to: "register-exempt" },
        { id: "no", text: "不是，或者不清楚", to: "register" },
      ],
    },
    {
      id: "insured",
      text: "保险和车船税今年都交了吗？",
      help: "买交强险的时候，车船税一起交。",
      choices: [
        { id: "yes", text: "都交了", to: "inspect" },
        { id: "no", text: "还没有", to: "inspect-first" },
      ],
    },
    {
      id: "tractor",
      text: "要办什么？",
      choices: [
        { id: "plate", text: "新机器上牌", to: "tractor-plate" },
        { id: "check", text: "年检", to: "tractor-check" },
      ],
    },
    {
      id: "work",
      text: "开哪一种？",
      choices: [
        { id: "freight", text: "拉货", to: "freight" },
        { id: "ride", text: "网约车", to: "ride" },
      ],
    },
  ],
  outcomes: [
    outcome("learn-car", "学车", "在驾校报名、体检、考试，合格当天拿证。", [matter("driver-licence-first")]),
    outcome("learn-tractor", "考拖拉机驾驶证", "到农牧部门报名考试。", [matter("tractor-licence")]),
    outcome(
      "renew",
      "换证",
      "体检信息医院传过来，手机上也能换，寄到家。",
      [matter("driver-licence-renew")],
      "12123",
    ),
    outcome(
      "replace",
      "补证",
      "丢了、坏了都能补，手机上也能办。",
      [matter("driver-licence-replace")],
      "12123",
    ),
    outcome(
      "expired-long",
      "先问交管",
      "过期一年以上的，驾驶证注销了，考科目一可以恢复；过期三年以上的要重新考。先打 12123 问清。",
      [matter("driver-licence-first")],
      "12123",
    ),
    outcome("register-exempt", "新车上牌", "免检的不用上线检验。先交购置税、买好交强险。", [
      matter("vehicle-register", ["安全技术检验合格证明"]),
    ]),
    outcome("register", "新车上牌", "先到检测站检验，再来上牌。", [matter("vehicle-register")]),
    outcome("used", "二手车过户", "先把违法处理完，到二手车市场开发票。", [
      matter("vehicle-transfer", ["交强险凭证"], ["网上查不到的再交"]),
    ]),
    outcome("inspect", "年审", "把车开到检测站。不到年头的，手机上就能领标志。", [
      matter("vehicle-inspection", ["交强险凭证", "车船税完税凭证"], ["网上查不到的再交"]),
    ]),
    outcome("inspect-first", "先买保险，再年审", "买交强险时，车船税一起交，再去检测站。", [
      matter("vehicle-inspection"),
    ]),
    outcome("tractor-plate", "拖拉机上牌", "带发票和出厂合格证到农牧窗口。买农机的补贴也可以领。", [
      matter("tractor-register", ["交强险凭证"], ["上道路的要有交强险"]),
      matter("farm-machine-subsidy"),
    ]),
    outcome(
      "tractor-check",
      "拖拉机年检",
      "农牧部门常下乡检，打电话问清时间。",
      [matter("tractor-inspection")],
      "12345",
    ),
    outcome(
      "freight",
      "办货运许可",
      "4.5 吨和以下的普通货车，不用办这一件，打 12328 问清。",
      [matter("road-freight-permit")],
      "12328",
    ),
    outcome("ride", "考网约车驾驶员证", "开车满三年，没有规定里写的违法记录。", [
      matter("ride-hailing-driver", ["无犯罪等记录的材料"], ["部门之间核对"]),
    ]),
  ],
};
