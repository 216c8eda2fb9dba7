// Mongolian names in Chinese characters, put together from their parts: 乌云+其其格, 苏德+毕力格, 娜仁+托娅.

const parts =
  "巴特尔 巴图 其其格 琪琪格 苏德 毕力格 必力格 乌云 娜仁 萨仁 托娅 图雅 通拉嘎 高娃 格日勒 格日乐 朝鲁 孟克 蒙克 宝力德 宝音 布和 哈斯 斯琴 阿拉坦 阿拉腾 敖其尔 额尔敦 额尔德尼 额尔登 那顺 那木 那仁 青格勒 呼和 牧仁 苏日 乌日 塔娜 萨如拉 萨日娜 赛汗 赛音 朝克 朝格 道尔吉 道尔基 扎布 苏荣 旺其格 僧格 吉日嘎拉 吉日格勒 巴雅尔 巴音 巴彦 乌力吉 乌兰 吉雅 满都拉 满都呼 达布 照日格图 格图 图门 恩和 恩克 布日古德 阿木古楞 阿木尔 阿古拉 阿日斯 特木尔 铁木尔 帖木尔 达来 达赖 敖特根 敖登 敖云 乌尼尔 乌仁 乌恩 查干 查苏 钢 嘎日迪 嘎拉 其木格 齐木格 其劳 斯日 斯日古楞 苏和 苏伦 苏雅拉 苏尼尔 索德 桑布 旺楚克 旺吉拉 丹巴 丹毕 达木 丹 巴拉 巴达 希日 希吉日 莎日娜 沙日 娜布其 娜日苏 那日苏 海日 海棠 呼格吉勒 呼斯楞 浩毕斯 浩斯 宝迪 宝鲁 白乙拉 白音 毕力 伊德 伊拉 温都 温都苏 金花 银花 玉荣 胡日查 胡格 莫日根 木仁 敏珠 朋斯格 贡布 贡嘎 官布 尼玛 央金 达瓦 浩日瓦 劳日布 罗布桑 却吉 策仁 车力格尔 格根 阿尔斯楞 阿斯楞 阿日昆 新吉乐 布仁 布音 朝伦 朝洛 图力古尔 图布信 陶格陶 陶格斯 新娜 心娜 拉 胡".split(
    " ",
  );
/** Longest first, so that 巴特尔 is not read as 巴 and something else. */
const sorted = [...parts].sort((one, other) => other.length - one.length);
/** Parts too short to begin a name, or that are words: they only go on with one. */
const onlyWithin = new Set([
  "钢",
  "丹",
  "拉",
  "胡",
  "格图",
  "巴彦",
  "巴音",
  "白音",
  "乌兰",
  "呼和",
  "达来",
  "查干",
  "海棠",
  "温都",
]);
/** Characters by which any such name can be written; three in a row after 我叫 or before 书记 are one. */
const signs =
  /^[巴特尔图其格苏德毕必力乌云娜仁托娅高娃日勒乐朝鲁孟蒙克宝布和哈斯琴阿拉坦腾敖额敦登尼那顺木达来赖青呼牧萨如塔赛汗音道吉基扎荣旺僧嘎雅满都希照门恩古楞赫莫洛钢查干伊敏沙莎仓索米金玛琪齐根泰桑恒银代迪劳伦丹楚海浩瓦罗策车陶新心娜花信温昆央珠朋贡官却]$/;
const leastSigns = 3;
const mostSigns = 8;

/** Behind it a name of a place ends: 满都拉镇, 呼和浩特, 巴彦淖尔. */
const ofPlaces =
  /^(?:嘎查|苏木|镇|旗|市|盟|县|区|街|路|河|湖|山|社区|村|小区|广场|公园|浩特|淖尔|诺尔|陶来|陶海|高勒|察布|布拉格|呼布|敖包|召|庙|湾|滩|塔拉|宝格达|德勒|景区|酒店|宾馆|超市|公司|学校|小学|中学|幼儿园|大桥|机场|公路|大街|苏海图|郭勒|善|哈达|伯|布日|乌拉|陶勒盖|摩仁|毛道|希热|图嘎查)/;

const partAt = (text: string, at: number) => sorted.find((part) => text.startsWith(part, at));

/** How long the name made of known parts is that begins there; 0 where none does or a place is named so. */
export function knownNameAt(text: string, at: number): number {
  const first = partAt(text, at);
  if (!first) return 0;
  let end = at;
  for (let part: string | undefined = first; part; part = partAt(text, end)) end += part.length;
  const length = end - at;
  const isWhole = length > first.length || !onlyWithin.has(first);
  return isWhole && length >= leastSigns && !ofPlaces.test(text.slice(end)) ? length : 0;
}

/** How long the run of characters of such names is that begins there; 0 where it is too short for one. */
export function likeNameAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < mostSigns && signs.test(text[end] ?? "")) end += 1;
  return end - at >= leastSigns && !ofPlaces.test(text.slice(end)) ? end - at : 0;
}

/** Where such a run begins that ends there; the same place where none does. */
export function likeNameBefore(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < mostSigns && signs.test(text[from - 1] ?? "")) from -= 1;
  if (text[from] === "和" && end - from > leastSigns) from += 1;
  return end - from >= leastSigns ? from : end;
}
