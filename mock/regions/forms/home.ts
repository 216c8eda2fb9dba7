import { applicant, field, person, sampleAddress, sampleCard, signed, truthful, wide } from "../form-parts";
import type { FormSeed } from "../region-pack";

/** Forms of houses and the provident fund. */
export const homeForms: FormSeed[] = [
  {
    id: "property-register",
    name: "不动产登记申请书",
    title: "不动产登记申请书",
    sections: [
      {
        title: "申请什么",
        fields: [
          field("登记类型", "转移登记", "首次、转移、变更、抵押、注销等"),
          field("权利", "国有建设用地使用权和房屋所有权", "草场、耕地写承包经营权"),
        ],
      },
      person("权利人（买方、新房主）", "张示例", wide("住址", sampleAddress)),
      person("义务人（卖方、原房主）", "李样本", wide("住址", sampleAddress)),
      {
        title: "不动产",
        fields: [
          wide("坐落", "示例旗示例镇示例小区 1 号楼 101 室"),
          field("不动产单元号", "150000 000000 GB00000 F00000000", "在不动产权证上"),
          field("面积", "90 平方米"),
          field("用途", "住宅"),
          field("原证号", "蒙（2020）示例不动产权第 0000000 号"),
          field("登记原因", "买卖", "买卖、继承、赠与、离婚等"),
          field("抵押数额和期限", "不填", "办抵押的才填"),
        ],
      },
      signed(truthful, "双方签名"),
    ],
    notes: ["窗口能打印的，核对后签字就行。", "首次登记没有义务人，那一栏不填。"],
  },
  {
    id: "fund-withdrawal",
    name: "住房公积金提取申请表",
    title: "住房公积金提取申请表",
    sections: [
      applicant("提取人", field("公积金账号", "000000000000"), field("单位", "示例商贸有限公司（样例）")),
      {
        title: "提取",
        fields: [
          field("原因", "买房", "买房、租房、还贷、退休等"),
          field("金额", "50000 元", "不超过账户里的钱"),
          field("收款的卡", sampleCard, "本人的卡"),
          wide("房子在哪里", "示例旗示例镇示例小区 1 号楼 101 室", "退休提取的不填"),
        ],
      },
      person("一起提取的配偶", "不填"),
      signed("买房、租房属实，同意核查。", "提取人签名"),
    ],
    notes: ["手机上提取的，不用填这张表。"],
  },
  {
    id: "public-rental",
    name: "公租房申请表",
    title: "公共租赁住房申请表",
    sections: [
      applicant("申请人", field("户口所在地", "示例旗"), field("工作单位", "示例商贸有限公司（样例）")),
      person("一起住的家人（一人填一栏）", "李样本", field("和申请人的关系", "妻子")),
      {
        title: "住房和收入",
        fields: [
          field("现在住", "租房，40 平方米"),
          field("名下房子", "没有"),
          field("全家一个月收入", "4200 元"),
          field("申请方式", "实物配租", "住公租房，或者领租金补贴"),
        ],
      },
      signed("同意核对收入、房子和车。", "申请人和成年家人签名"),
    ],
    notes: ["成年的家人都要签字。"],
  },
  {
    id: "homestead",
    name: "农村宅基地和建房（规划许可）申请表",
    title: "农村宅基地和建房（规划许可）申请表",
    sections: [
      applicant("申请人", field("户口所在地", "示例村"), field("家里几口人", "4")),
      {
        title: "现在的宅基地",
        fields: [field("面积", "没有", "有的写面积和证号"), field("怎么处理", "不填", "保留、退给村集体")],
      },
      {
        title: "申请建房",
        fields: [
          field("类型", "新建", "新建、翻建、扩建"),
          field("宅基地面积", "300 平方米"),
          field("房子占地", "120 平方米"),
          field("层数、高度", "1 层，4 米"),
          wide("四至", "东到路，西到李样本家，南到空地，北到树带", "和邻居没有争议"),
        ],
      },
      signed("一户一处，按批准的面积和位置建。"),
    ],
    notes: ["先交到村民小组或者嘎查村，公示以后报镇里。"],
  },
];
