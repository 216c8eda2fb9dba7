// What cannot wait for the usual days, told by words. A suggestion: the resident's own word overrules it.
import type { components } from "@contract/schema";

type Urgent = NonNullable<components["schemas"]["TicketHints"]["urgent"]>;

/** What people cannot do without, and what puts them in danger. */
const words =
  /停水|断水|没有?水(喝|用|吃)?|停电|断电|没有?电|停暖|没有?暖气|暖气不热|停气|断气|漏电|电线(掉|断|垂)|漏气|井盖(没|丢|坏|不见|缺)|塌(了|陷|方)|裂缝|断路|路断|封路|积水|洪水|暴雪|雪灾|沙尘暴|缺粮|断粮|断草|缺药|狂犬|疫病|污水(外溢|横流)|大面积死/;
/** Who asks how or wants it otherwise for the future is not in a hurry. */
const notUrgent = /建议|请问|咨询|想问|表扬|感谢|标准|补贴|怎么(办理|申请)/;

/** Why a text sounds urgent, if it does. */
export function urgencyIn(text: string): Urgent | undefined {
  const [found] = words.exec(text) ?? [];
  return found === undefined || notUrgent.test(text) ? undefined : { because: `您写到“${found}”` };
}
