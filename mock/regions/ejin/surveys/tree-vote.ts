import { multiple, single } from "../../survey-parts";
import type { SurveySeed } from "../../survey-seed";

/** 旗树旗花. */
export const poplarVote: SurveySeed = {
  kind: "vote",
  title: "选旗树旗花：哪一种最像咱们额济纳",
  organiser: "额济纳旗林业和草原局",
  opens: -16,
  closes: 14,
  intro: [
    "旗树、旗花由大家选。树选一种，花最多选两种，每人投一次。",
    "票数最多的树和花，写进报送旗人民代表大会常务委员会的方案，由常务委员会决定。投完就能看到现在的票数。",
  ],
  questions: [
    single(
      "旗树选哪一种？",
      ["胡杨", 61, "额济纳河两岸的老树，秋天满林金黄。耐盐碱，根能扎到十米以下找水。"],
      ["梭梭", 22, "戈壁上固沙的主力，根上寄生肉苁蓉，牧民的副业。"],
      ["沙枣", 11, "五月开花香满街，果子人畜都能吃，院子边上常种。"],
      ["旱柳", 6, "镇上老街的行道树，长得快，荫凉大。"],
    ),
    multiple(
      "旗花选哪一种？",
      2,
      ["红柳花（柽柳）", 44, "夏天粉红一片，河岸和沙包上都有。"],
      ["沙冬青", 24, "沙漠里的常绿灌木，三四月开黄花，国家二级保护植物。"],
      ["马蔺", 27, "蓝紫色，草甸上成片开，叶子结实，过去用来捆草。"],
      ["苦豆子花", 9, "白花成串，耐旱，能固沙。"],
    ),
  ],
  people: 583,
  resultsShown: "after-answer",
};

/** Closed; the answer is still to come. */
export const stopsSurvey: SurveySeed = {
  kind: "questionnaire",
  title: "城乡班车站点和时间调查",
  organiser: "额济纳旗交通运输局",
  opens: -30,
  closes: -4,
  intro: ["明年要调整去各苏木的班车。请说说您从哪里上车、什么时候走最合适。"],
  questions: [
    single(
      "您最常坐哪个方向的车？",
      ["苏泊淖尔苏木", 31],
      ["赛汉陶来苏木", 26],
      ["东风镇", 21],
      ["马鬃山苏木", 9],
      ["不坐班车", 13],
    ),
    single("早班车几点开最合适？", ["7:00", 22], ["7:30", 35], ["8:00", 43]),
    multiple("站牌上最想看到什么？", 2, ["下一班几点到", 52], ["司机电话", 35], ["票价", 14], ["蒙古文", 20]),
  ],
  people: 197,
  resultsShown: "after-close",
};
