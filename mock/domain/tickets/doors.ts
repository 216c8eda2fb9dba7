// Where matters belong that the hotline does not take (国办发〔2020〕53号: 须依法通过诉讼、仲裁、纪检监察、行政复议、政府信息公开等程序解决的,
// 已进入信访渠道的, 涉及国家秘密、商业秘密、个人隐私的, 不予受理).
import type { components } from "@contract/schema";
import { law } from "./law";

type Door = components["schemas"]["TicketDoor"];

/** Title, phone and article of each door; the text is the centre's own. */
export const doors: Readonly<Record<Door["door"], Omit<Door, "door" | "text">>> = {
  disclosure: { title: "请走信息公开申请", article: "政府信息公开条例第二十七条" },
  reconsideration: { title: "请申请行政复议", article: "行政复议法第十一条" },
  court: { title: "请到人民法院", phone: "12368", article: law.scope },
  arbitration: { title: "请申请仲裁", phone: "12333", article: law.scope },
  discipline: { title: "请向纪检监察机关反映", phone: "12388", article: law.scope },
  petition: { title: "已经在信访，请到信访机构查", article: law.scope },
  secret: { title: "涉及秘密或者隐私，这里不能办", article: law.scope },
  guides: { title: "请按办事指南办理", article: law.scope },
};
