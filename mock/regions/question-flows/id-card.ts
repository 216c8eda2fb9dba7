import { matter, outcome } from "../flow-parts";
import type { FlowSeed } from "../region-pack";

/** 办身份证 (居民身份证法 articles 3, 7, 10, 11, 12). */
export const idCardFlow: FlowSeed = {
  id: "id-card",
  title: "办身份证",
  about: "头一次办、到期、丢了、急用",
  start: "why",
  questions: [
    {
      id: "why",
      text: "为什么要办身份证？",
      choices: [
        { id: "first", text: "从来没办过", to: "age" },
        { id: "due", text: "到期了或者快到期", to: "due-hurry" },
        { id: "broken", text: "坏了，或者姓名等变了", to: "changed" },
        { id: "lost", text: "丢了", to: "lost-hurry" },
      ],
    },
    {
      id: "age",
      text: "给谁办？",
      help: "16 岁以下可办可不办，要出门上学、坐车的办了方便。",
      choices: [
        { id: "adult", text: "16 岁以上的人", to: "first-adult" },
        { id: "child", text: "16 岁以下的孩子", help: "大人一起来", to: "first-child" },
      ],
    },
    {
      id: "due-hurry",
      text: "这几天就要用身份证吗？",
      help: "旧证还没到期就能先用着；做新证要些日子。",
      choices: [
        { id: "yes", text: "要用，旧证已经过期", to: "renew-temp" },
        { id: "no", text: "不急，或者旧证还没过期", to: "renew" },
      ],
    },
    {
      id: "changed",
      text: "是证坏了，还是上面的内容变了？",
      choices: [
        { id: "worn", text: "坏了，看不清、读不出", to: "renew-worn" },
        { id: "content", text: "姓名、民族、地址等变了", help: "户口簿要先改好", to: "renew-content" },
      ],
    },
    {
      id: "lost-hurry",
      text: "等新证的时候要用身份证吗？",
      help: "坐车、住店、去银行都要用。临时身份证三个月有效。",
      choices: [
        { id: "yes", text: "要用", to: "lost-temp" },
        { id: "no", text: "不急", to: "lost" },
      ],
    },
  ],
  outcomes: [
    outcome("first-adult", "头一次申领", "本人带户口簿，到户籍窗口照相、采指纹。首次办不收钱。", [
      matter(
        "id-card-first",
        ["监护人的居民身份证", "居民身份证申领登记表"],
        ["登记表到窗口打出来，核对后签字，不用先填"],
      ),
    ]),
    outcome("first-child", "孩子头一次申领", "孩子和监护人一起来，两个人的材料都带上。首次办不收钱。", [
      matter(
        "id-card-first",
        ["居民身份证申领登记表"],
        ["孩子要到场照相、采指纹", "登记表到窗口打出来，核对后签字，不用先填"],
      ),
    ]),
    outcome("renew", "到期换领", "带上旧证，到户籍窗口换。在外地也能就近办。", [
      matter(
        "id-card-renew",
        ["居民户口簿", "居民身份证申领登记表"],
        ["登记表到窗口打出来，核对后签字，不用先填"],
      ),
    ]),
    outcome(
      "renew-temp",
      "换新证，同时办临时的",
      "先申请换新证，再拿领证凭证办临时身份证，两件在一个窗口办。",
      [
        matter("id-card-renew", ["居民身份证申领登记表"], ["登记表到窗口打出来，核对后签字，不用先填"]),
        matter("id-card-temp", [], ["换证时拿到的领取凭证，就是这里要的凭证"]),
      ],
    ),
    outcome("renew-worn", "坏了换新", "把坏的证带来换。工本费和到期换不一样，看收费那一项。", [
      matter("id-card-renew", ["居民身份证申领登记表"], ["登记表到窗口打出来，核对后签字，不用先填"]),
    ]),
    outcome("renew-content", "内容变了换新", "先把户口簿上的内容改好，再带户口簿和旧证来换。", [
      matter(
        "id-card-renew",
        ["居民身份证申领登记表"],
        ["户口簿要带，核对改过的内容", "登记表到窗口打出来，核对后签字，不用先填"],
      ),
    ]),
    outcome("lost", "补领", "本人到户籍窗口补。丢的证会作废，捡到的人也不能拿它办事。", [
      matter("id-card-replace", ["居民身份证申领登记表"], ["登记表到窗口打出来，核对后签字，不用先填"]),
    ]),
    outcome("lost-temp", "补领，同时办临时的", "先申请补领，再拿领证凭证办临时身份证，一趟办完。", [
      matter("id-card-replace", ["居民身份证申领登记表"], ["登记表到窗口打出来，核对后签字，不用先填"]),
      matter("id-card-temp", [], ["户口簿带一本，两件都能用"]),
    ]),
  ],
};
