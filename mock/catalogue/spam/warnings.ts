// Offices warn of what spam sells: 严禁参与网上赌博, 开设赌博网站的，处十五日以下拘留.

const within = 16;

/** What ends a clause: a warning says nothing about the next one. A 、 goes on: 防范校园贷、套路贷、裸聊. */
const clauseEnd = /[，,。！!；;：:？?\s|…]/;

const warning =
  /禁止|不得|严禁|查处|打击|举报|防范|整治|取缔|警惕|远离|拒绝|抵制|谨防|非法|违法|犯罪|涉嫌|处罚/;

/** A provision with its penalty (治安管理处罚法、刑法): …的，处五日以下拘留; …的，依法追究刑事责任. */
const penalty =
  /^[^，,。！!；;：:？?\s|…]{0,12}的[，,]?[^，,。！!；;：:？?\s|…]{0,8}(?:处.{1,12}(?:拘留|罚款|徒刑)|追究.{0,4}责任)/;

/** Whether a stretch of a text stands in a warning: the word of warning before it in the same clause, or a penalty. */
export function isWarning(text: string, start: number, end: number): boolean {
  const clause =
    text
      .slice(Math.max(0, start - within), start)
      .split(clauseEnd)
      .at(-1) ?? "";
  return warning.test(clause) || penalty.test(text.slice(end, end + 3 * within));
}
