import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 户口 (户口登记条例). */
export const hukouFlow: FlowSeed = {
  id: "hukou",
  title: "户口的事",
  about: "上户口、迁户口、改名字、分户",
  start: "what",
  questions: [
    {
      id: "what",
      text: "要办哪一件？",
      choices: [
        { id: "child", text: "给孩子上户口", to: "child" },
        { id: "in", text: "户口迁到这里", to: "in-sign" },
        { id: "out", text: "户口迁到外地", to: "out" },
        { id: "change", text: "改名字、改生日", to: "change" },
        { id: "split", text: "一家分成两户", to: "split" },
        { id: "death", text: "家里有人去世", to: "death" },
        { id: "stay", text: "不迁户口，只在这里住", to: "residence" },
      ],
    },
    {
      id: "in-sign",
      text: "落到谁的户上？",
      help: "落在别人户上的，要户主同意。",
      choices: [
        { id: "own", text: "自己立户，或者户主一起来", to: "move-in" },
        { id: "host", text: "别人的户，户主来不了", to: "move-in-letter" },
      ],
    },
    {
      id: "out",
      text: "迁入那边同意了吗？",
      help: "跨省迁的，在迁入那边申请，一次办完，不用两头跑。",
      choices: [
        { id: "online", text: "同意了，网上能查到", to: "move-out" },
        { id: "paper", text: "同意了，给了纸质证明", to: "move-out-paper" },
        { id: "no", text: "还没有问", to: "ask-there" },
      ],
    },
    {
      id: "change",
      text: "改哪一样？",
      choices: [
        { id: "name-adult", text: "名字，给大人改", to: "name-adult" },
        { id: "name-child", text: "名字，给未满 18 周岁的孩子改", to: "name-child" },
        { id: "day", text: "生日登错了", to: "birthday" },
      ],
    },
  ],
  outcomes: [
    outcome(
      "child",
      "给孩子上户口",
      "带出生医学证明和父母的户口簿、身份证。几件想一起办的，可以办“一件事”。",
      [matter("hukou-birth"), matter("newborn-one-stop")],
    ),
    outcome("move-in", "迁入落户", "户主一起到窗口签字，就不用另写同意的说明。", [
      matter("hukou-move-in", ["户主同意落户的说明"]),
    ]),
    outcome("move-in-letter", "迁入落户", "户主来不了，请户主写一份同意落户的说明。", [
      matter("hukou-move-in"),
    ]),
    outcome("move-out", "迁出", "本人或者户主来，当场办。", [
      matter("hukou-move-out", ["准予迁入证明"], ["户口簿要带，迁走的那一页要注销"]),
    ]),
    outcome("move-out-paper", "迁出", "带上迁入那边给的准迁证明，当场办。", [matter("hukou-move-out")]),
    outcome(
      "ask-there",
      "先到迁入那边申请",
      "先问迁入那边的派出所够不够条件。那边同意了，户口多半在网上转走，不用再来这里。",
      [],
      "12345",
    ),
    outcome("name-adult", "改名字", "18 周岁以上的，本人来。改了以后，身份证也要换。", [
      matter("hukou-name-change", ["父母双方同意的声明"]),
      matter("id-card-renew", ["居民身份证申领登记表"], ["户口簿上的名字改好以后再换"]),
    ]),
    outcome("name-child", "给孩子改名字", "父母两人一起来签字。", [matter("hukou-name-change")]),
    outcome("birthday", "更正生日", "要有早年的原始材料，比如出生医学证明、老户口底册。", [
      matter("hukou-birthdate-correct"),
    ]),
    outcome("split", "分户", "分出来的人有自己的住处。户主一起来签字最省事。", [
      matter("hukou-split", ["户主同意的说明"], ["户主来不了的，还要写同意的说明"]),
    ]),
    outcome("death", "注销户口，领丧葬费", "先注销户口，再领丧葬补助和抚恤。", [
      matter("hukou-death"),
      matter("funeral-pension", [], ["去世的人参加过养老保险的才有"]),
      matter("funeral-subsidy"),
    ]),
    outcome("residence", "办居住证", "住满半年，有住处、工作或者上学，就能办。自己来的不用带代办的材料。", [
      matter("residence-permit", ["代办人和委托人的身份证"]),
    ]),
  ],
};
