/** Surnames of two characters (复姓). */
export const compoundSurnames: readonly string[] =
  "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 长孙 宇文 司徒 令狐 夏侯 轩辕 端木 百里 呼延 南宫 独孤 纳兰 完颜 赫连 澹台 公冶 宗政 濮阳 淳于 申屠 钟离 鲜于 闾丘 司空 亓官 拓跋 谷梁 第五 乐正 叶赫".split(
    " ",
  );

/** Surnames of one character: the commonest three hundred, without those that are everyday words before all. */
export const surnames: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙史陶贺毛段郝顾龚邵万覃武钱戴严莫孔汤常康易乔赖文樊殷施向牛洪倪温邢安齐俞兰伍尚毕鲁季葛聂岳翟路祝柳盛左焦项涂包欧甘裴耿霍鲍喻骆柴尤靳卓滕岑凌单阮游阳符詹蓝屈植房鄢蒲卜苗褚费费解戚饶桂池桑敖宗荆应娄巩邬时麻边车沙宁仇鞠牟佟仝宫党冉匡连司郎关管楚闵冷农芦明郁宣",
);

/** Of these, those that stand between words as often as before names: 向王书记, 于张主任. */
export const looseSurnames: ReadonlySet<string> = new Set("向于时常连单应房边车党安文万方易江田高石金任关明");
