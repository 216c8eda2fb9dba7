import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** Homes: transfer, loan, provident fund, building. */
export const homeFlow: FlowSeed = {
  id: "home",
  title: "买房、卖房、建房",
  about: "过户、继承、贷款、公积金、建房",
  start: "what",
  questions: [
    {
      id: "what",
      text: "要办哪一件？",
      choices: [
        { id: "sell", text: "买卖过户", to: "sell" },
        { id: "inherit", text: "房主去世，继承", to: "notary" },
        { id: "loan", text: "用房子贷款", to: "loan" },
        { id: "fund", text: "取公积金", to: "fund" },
        { id: "rent", text: "租公租房", to: "rental" },
        { id: "build", text: "农村牧区建房", to: "build" },
        { id: "check", text: "查房子的登记", to: "check" },
      ],
    },
    {
      id: "notary",
      text: "有继承公证书，或者法院的判决吗？",
      choices: [
        { id: "yes", text: "有", to: "inherit-paper" },
        { id: "no", text: "没有", to: "heirs" },
      ],
    },
    {
      id: "heirs",
      text: "继承人都能一起来吗？",
      choices: [
        { id: "yes", text: "都能来", to: "inherit-together" },
        { id: "no", text: "有人来不了", to: "inherit-notary" },
      ],
    },
    {
      id: "loan",
      text: "是哪一种贷款？",
      choices: [
        { id: "bank", text: "银行贷款", to: "mortgage" },
        { id: "fund", text: "公积金贷款", to: "fund-loan" },
      ],
    },
    {
      id: "fund",
      text: "为什么取？",
      choices: [
        { id: "buy", text: "买了房", to: "fund-buy" },
        { id: "rent", text: "租房住", to: "fund-rent-kind" },
        { id: "retire", text: "退休了", to: "fund-retire" },
      ],
    },
    {
      id: "fund-rent-kind",
      text: "租的是公租房，或者要按实际房租多取吗？",
      choices: [
        { id: "no", text: "不是，按定额取", to: "fund-rent" },
        { id: "yes", text: "是", to: "fund-rent-contract" },
      ],
    },
    {
      id: "build",
      text: "到了哪一步？",
      choices: [
        { id: "new", text: "想盖新房、翻建", to: "homestead" },
        { id: "cert", text: "盖好了，要办房本", to: "homestead-cert" },
        { id: "danger", text: "老房子不安全，没钱修", to: "danger" },
      ],
    },
  ],
  outcomes: [
    outcome("sell", "买卖过户", "买卖双方一起来，先交税再登记。过户以后，水和电也改到新房主名下。", [
      matter("house-transfer"),
      matter("water-transfer", [], ["过户以后再办"]),
      matter("power-transfer", [], ["过户以后再办"]),
    ]),
    outcome("inherit-paper", "继承过户", "带公证书或者判决书，一个人来也行。", [matter("house-inherit")]),
    outcome("inherit-together", "继承过户", "全体继承人一起到窗口，当面说清。登记前要公示。", [
      matter("house-inherit", ["继承公证书或法院判决书"]),
    ]),
    outcome("inherit-notary", "先公证，再过户", "来不了的人，可以在当地公证处办委托或者放弃继承。", [
      matter("notary-inherit"),
      matter("house-inherit", [], ["公证书下来以后再办"]),
    ]),
    outcome("mortgage", "办抵押登记", "银行和房主一起办，多半由银行代办。", [matter("house-mortgage")]),
    outcome("fund-loan", "申请公积金贷款", "贷款批下来，再办抵押登记。", [
      matter("housing-fund-loan"),
      matter("house-mortgage", [], ["贷款批准以后再办"]),
    ]),
    outcome("fund-buy", "买房取公积金", "带购房合同，或者已经拿到的房本。", [
      matter("housing-fund-withdraw", ["购房发票或完税凭证"], ["网上查不到的再交"]),
    ]),
    outcome("fund-rent", "租房取公积金", "本地没有房的，每年按定额取，不要租房合同。", [
      matter("housing-fund-rent", ["租房合同", "无房查询结果"]),
    ]),
    outcome("fund-rent-contract", "租房取公积金", "带上租房合同。", [
      matter("housing-fund-rent", ["无房查询结果"]),
    ]),
    outcome("fund-retire", "退休取公积金", "账户里的钱全部取出来，账户销掉。", [
      matter("housing-fund-retire", ["退休证明"], ["系统里查不到的再交"]),
    ]),
    outcome("rental", "申请公租房", "收入和住房在规定的线以下。户口在外地、在这里工作的也能申请。", [
      matter("public-rental-housing", [], ["户口在本地的，不用交在本地就业的证明"]),
    ]),
    outcome("homestead", "先批准，再盖", "向嘎查村提出申请，镇里批准，放了线再动工。", [
      matter("homestead-approve"),
    ]),
    outcome("homestead-cert", "办房本", "头一次登记不收登记费。", [matter("homestead-first-register")]),
    outcome("danger", "申请危房改造", "低保、特困等家庭的老房子，鉴定为危房的，给补助。", [
      matter("rural-house-subsidy", ["困难身份的材料"], ["网上查不到的再交"]),
    ]),
    outcome("check", "查登记", "查自己的，带身份证就行。自助机上也能打。", [
      matter("property-query", ["利害关系材料"], ["查别人的房子，要有利害关系"]),
    ]),
  ],
};
