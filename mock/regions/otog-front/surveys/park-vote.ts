import { multiple, single } from "../../survey-parts";
import type { SurveySeed } from "../../survey-seed";

/** 旗树旗花 and the name of a park. */
export const parkVote: SurveySeed = {
  kind: "vote",
  title: "给镇南新公园定树、定花、定名字",
  organiser: "鄂托克前旗住房和城乡建设局",
  opens: -9,
  closes: 21,
  intro: [
    "敖勒召其镇南边的新公园明年春天种树。主树、主花和名字，请大家投票。",
    "每人投一次。主树选一种，主花最多两种，名字选一个。票数随时公布。",
  ],
  questions: [
    single(
      "主树选哪一种？",
      ["樟子松", 34, "四季常绿，沙地上也长得住，冬天挡风。"],
      ["沙地柏", 21, "贴地长，固沙，不用常浇水。"],
      ["文冠果", 29, "五月开白花，果子能榨油，耐旱。"],
      ["国槐", 16, "树冠大，夏天荫凉，老人爱坐。"],
    ),
    multiple(
      "主花选哪一种？",
      2,
      ["马兰花（马蔺）", 41, "蓝紫色，草原上常见，耐踩。"],
      ["丁香", 38, "五月开，香气远。"],
      ["黄刺玫", 26, "四月底满枝黄花，不怕旱。"],
      ["波斯菊", 19, "一年种一次，秋天颜色多。"],
    ),
    single("公园叫什么？", ["敖勒召其公园", 45], ["马兰公园", 33], ["南湖公园", 22]),
  ],
  people: 271,
  resultsShown: "always",
};
