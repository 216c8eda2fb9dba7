import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 社会保障卡. */
export const socialCardFlow: FlowSeed = {
  id: "social-card",
  title: "社保卡",
  about: "第一次办、丢了、密码忘了",
  start: "why",
  questions: [
    {
      id: "why",
      text: "社保卡怎么了？",
      choices: [
        { id: "first", text: "还没有卡", to: "whose" },
        { id: "lost", text: "丢了", to: "lost-photo" },
        { id: "broken", text: "坏了，读不出来", to: "broken-photo" },
        { id: "password", text: "忘了密码，或者没有激活", to: "password" },
        { id: "phone", text: "想在手机上用", to: "phone" },
      ],
    },
    {
      id: "whose",
      text: "给谁办？",
      choices: [
        { id: "self", text: "给自己", to: "first-self" },
        { id: "other", text: "给孩子、老人代办", to: "first-other" },
      ],
    },
    {
      id: "lost-photo",
      text: "相片还用原来的吗？",
      help: "丢了先打 12333 挂失，免得别人用。",
      choices: [
        { id: "same", text: "用原来的", to: "lost-same" },
        { id: "new", text: "换新相片", to: "lost-new" },
      ],
    },
    {
      id: "broken-photo",
      text: "相片还用原来的吗？",
      choices: [
        { id: "same", text: "用原来的", to: "broken-same" },
        { id: "new", text: "换新相片", to: "broken-new" },
      ],
    },
  ],
  outcomes: [
    outcome("first-self", "申领社保卡", "带身份证和相片，到社保窗口或者合作银行办。", [
      matter("social-card", ["代办人的身份证"]),
    ]),
    outcome("first-other", "代办社保卡", "给孩子办的，户口簿也带上。", [
      matter("social-card", [], ["代办的人和领卡的人，两个人的身份证都带"]),
    ]),
    outcome(
      "lost-same",
      "先挂失，再补一张",
      "打 12333 挂失。相片不换，就不用另交。",
      [matter("social-card-replace", ["本人近期相片"])],
      "12333",
    ),
    outcome(
      "lost-new",
      "先挂失，再补一张",
      "打 12333 挂失。带上新相片来补。",
      [matter("social-card-replace")],
      "12333",
    ),
    outcome("broken-same", "换一张新卡", "把坏的卡带来。相片不换，就不用另交。", [
      matter("social-card-replace", ["本人近期相片"], ["坏的卡带来"]),
    ]),
    outcome("broken-new", "换一张新卡", "把坏的卡和新相片带来。", [
      matter("social-card-replace", [], ["坏的卡带来"]),
    ]),
    outcome(
      "password",
      "改密码、激活",
      "社保的密码，带身份证到社保窗口或者打 12333 问。取钱的密码和激活，到发卡的银行办。不用填申请。",
      [],
      "12333",
    ),
    outcome(
      "phone",
      "领电子社保卡",
      "在手机上自己领，领了就能用，不用来窗口。领不了的打 12333 问。",
      [],
      "12333",
    ),
  ],
};
