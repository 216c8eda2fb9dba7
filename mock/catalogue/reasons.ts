// Why a row is turned back, what breaches an auditor would report, in the words of the report.

/** Reasons to turn a row (or a whole file) back, by stable code. */
export const rejectReasons = {
  "file-unreadable": "文件打不开",
  "encoding-gbk": "不是 UTF-8，像是 GBK，请另存为 UTF-8",
  "encoding-utf16": "不是 UTF-8，像是 UTF-16，请另存为 UTF-8",
  "encoding-invalid": "有不是 UTF-8 的字符，请另存为 UTF-8",
  "header-broken": "表头读不出来",
  "column-missing": "缺少必需的列",
  "quote-open": "引号没有成对",
  "quote-inside": "字段里的引号没有写成两个，或者引号后面还有字",
  "row-too-long": "这一行太长，像是引号没有成对",
  "row-broken": "这一行不是正确的 CSV",
  "field-count": "字段数和表头不一样",
  "guid-missing": "没有事项编号",
  "guid-shape": "事项编号只能有字母、数字、点、横线和下划线，最多 64 个字",
  "guid-duplicate": "事项编号和前面的行重复",
  "name-missing": "没有名称",
  "orphan-row": "基本信息表里没有这个事项编号",
  "row-duplicate": "这个事项已经有一行了",
  "rows-too-many": "这个事项的行太多，超出的没有收",
  "department-code": "部门的统一社会信用代码不是 18 位字母数字，或者第 3 到 8 位不是区划代码",
  "days-missing": "没有承诺时限，也没有法定时限",
  "days-invalid": "时限不是 0 到 3650 的整数",
  "visits-invalid": "到现场次数不是 0 到 99 的整数",
  "date-invalid": "日期写得不对",
  "question-incomplete": "常见问题要有问题和答案",
  "fee-incomplete": "收费项目要有名称和标准",
  "synonym-said": "said 要写 1 到 20 个字",
  "synonym-means": "means 要写 1 到 10 个词，每个 1 到 20 个字，用、隔开",
  "synonym-suspicious": "内容可疑，和事项一样要查，没有收",
  "synonym-duplicate": "这个说法前面已经写过",
  "synonyms-too-many": "同义词最多 5000 行，超出的没有收",
  "host-broken": "不是能用的网址：写 .cn 的主机名，如 www.12306.cn 或 *.12306.cn",
  "contract-broken": "内容不符合接口约定",
} as const;

export type RejectCode = keyof typeof rejectReasons;

/** Breaches: the guide is imported all the same. The first ten are the consistency rules of guides.md. */
export const breachRules = {
  "immediate-kind": "当场办完的应当是即办件，即办件应当当场办完",
  "depth-four-visits": "网办深度 IV 的，到现场次数应当是 0",
  "visit-reason": "要到现场的，应当写明原因",
  "no-visit-way": "不用到现场又不能网上办的，应当能快递办",
  "fee-incomplete": "收费的，应当有依据、项目和标准",
  "free-pay-online": "不收费的，不应当有网上缴费",
  "same-phone": "咨询电话和投诉电话不应当是同一个",
  "licence-faq": "行政许可应当至少有 1 个常见问题",
  "promise-beyond-law": "承诺时限不应当比法定时限长",
  "result-sample": "有办理结果的，应当有结果样本",
  "credit-code-check": "部门的统一社会信用代码校验码不对",
  "code-shape": "基本编码应当 12 位、实施编码 31 位、办理项编码 33 位",
  "code-unknown": "有认不出的代码",
  "phone-unread": "电话里有不是号码的内容，没有收",
  "phone-extension": "电话有分机号，只收了总机",
  "related-invalid": "相关事项的编号写得不对，没有收",
  "related-too-many": "相关事项最多 6 个，多的没有收",
  "window-invalid": "窗口号最多 6 个字，没有收",
  "promise-missing": "没有写承诺时限，按法定时限算",
  "visits-missing": "没有写到现场次数，按 1 次算",
  "channel-missing": "没有写办理形式，按窗口办理算",
  "version-kept": "内容改了，版本号没有改，在版本号后面加了日期",
  "free-with-items": "写了不收费，又有收费项目，没有收",
} as const;

export type BreachCode = keyof typeof breachRules;
