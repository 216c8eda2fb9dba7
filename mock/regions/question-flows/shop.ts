import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 开办 a business. */
export const shopFlow: FlowSeed = {
  id: "shop",
  title: "开店、办公司",
  about: "饭馆、小店、小作坊、公司、跑运输",
  start: "what",
  questions: [
    {
      id: "what",
      text: "想做哪一种？",
      choices: [
        { id: "food", text: "卖吃的、喝的", to: "food" },
        { id: "plain", text: "普通的店、公司", help: "不卖吃的，也不用先批准", to: "form" },
        { id: "bath", text: "理发、美容、浴池、游泳", to: "hygiene" },
        { id: "hotel", text: "旅馆、民宿", to: "hotel" },
        { id: "drug", text: "药店、兽药店", to: "drug" },
        { id: "road", text: "跑运输、开网约车", to: "road" },
        { id: "coop", text: "几户合伙办合作社", to: "coop" },
        { id: "tobacco", text: "店里想卖烟", to: "tobacco" },
      ],
    },
    {
      id: "food",
      text: "卖哪一种吃的？",
      choices: [
        { id: "meal", text: "开饭馆、奶茶店，现做现卖", to: "licence" },
        { id: "packed", text: "只卖包装好的", help: "如超市、小卖部", to: "packed" },
        { id: "workshop", text: "小作坊，做奶食、肉干、糕点", to: "workshop" },
        { id: "stall", text: "摆摊", to: "stall" },
      ],
    },
    {
      id: "licence",
      text: "营业执照办了吗？",
      choices: [
        { id: "no", text: "还没有", to: "restaurant" },
        { id: "yes", text: "有了", to: "permit" },
      ],
    },
    {
      id: "form",
      text: "想办成哪一种？",
      help: "个体户手续少，欠的债自己还；公司要记账，按出资担责任。",
      choices: [
        { id: "self", text: "个体工商户", to: "self" },
        { id: "company", text: "公司", to: "company" },
      ],
    },
    {
      id: "drug",
      text: "卖哪一种药？",
      choices: [
        { id: "people", text: "给人吃的药", to: "pharmacy" },
        { id: "animal", text: "给牲畜用的药", to: "vet" },
      ],
    },
    {
      id: "road",
      text: "跑哪一种？",
      choices: [
        { id: "freight", text: "拉货", to: "freight" },
        { id: "ride", text: "开网约车", to: "ride" },
      ],
    },
  ],
  outcomes: [
    outcome("restaurant", "一次办完", "执照、食品许可、门头招牌填一张表一起办。", [
      matter("restaurant-one-stop", ["门头招牌效果图"], ["要装大招牌的，效果图要带"]),
    ]),
    outcome("permit", "办食品经营许可", "有了执照再办这一件，窗口会来看店面。", [
      matter("food-business-permit", ["从业人员健康证明"], ["健康证明开业前办好，来看店面时要看"]),
    ]),
    outcome("packed", "办执照，再备案", "只卖包装好的，不用许可，备案就行。", [
      matter("self-employed-register", ["行业批准文件"], ["已经有执照的不用再办"]),
      matter("prepacked-food-record"),
    ]),
    outcome(
      "workshop",
      "登记小作坊",
      "先办执照。窗口会来看加工的地方。",
      [
        matter("self-employed-register", ["行业批准文件"], ["已经有执照的不用再办"]),
        matter("food-workshop-register", ["营业执照"], ["执照网上能查到"]),
      ],
      "12315",
    ),
    outcome(
      "stall",
      "登记食品摊贩",
      "在划定的地方和时间里摆，不用执照。",
      [matter("food-stall-register")],
      "12315",
    ),
    outcome("self", "办个体户", "手机上就能办，当天拿执照。", [
      matter("self-employed-register", ["行业批准文件"]),
    ]),
    outcome("company", "办公司，几件一起", "执照、刻章、税务、社保填一张表，一起办。", [
      matter("company-start-one-stop"),
    ]),
    outcome("hygiene", "办卫生许可", "先办执照，再办卫生许可。", [
      matter("self-employed-register", ["行业批准文件"], ["已经有执照的不用再办"]),
      matter("public-place-hygiene", ["从业人员健康合格证"], ["健康合格证上岗前办好，来看店面时要看"]),
    ]),
    outcome("hotel", "办旅馆，三件", "先过消防，再办特种行业许可和卫生许可。", [
      matter("fire-safety-check", ["消防设施检测报告"], ["装了自动消防设施的，检测报告要带"]),
      matter("hotel-permit"),
      matter("public-place-hygiene"),
    ]),
    outcome("pharmacy", "办药店", "要有药师，场所合规定，再来申请。", [matter("drug-retail")]),
    outcome("vet", "办兽药店", "要有懂兽药的人和合规定的库房。", [matter("vet-drug-permit")]),
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
    outcome("coop", "办合作社", "五个人以上，农牧民占八成以上。", [matter("coop-register")]),
    outcome(
      "tobacco",
      "办烟草零售许可",
      "先有执照，周围的店不能太密，先打电话问清。",
      [matter("tobacco-retail", ["经营场所使用证明"], ["地址和执照一样的不用交"])],
      "12345",
    ),
  ],
};
