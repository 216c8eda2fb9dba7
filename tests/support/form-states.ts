// States of the disclosure form for pictures, reached as a person reaches them.
import type { Visitor } from "./visitor";
import type { WebHost } from "./web-host";
import type { WebPage } from "./web-pages";

const apply = "/pages/disclosure/apply/index";

interface FormState {
  name: string;
  path: string;
  who?: WebPage["who"];
  reach: (visitor: Visitor, host: WebHost) => Promise<unknown>;
  screenOnly?: true;
}

const field = (visitor: Visitor, name: string) => visitor.screen.getByRole("textbox", { name });

async function pickAgency(visitor: Visitor): Promise<void> {
  await visitor.taps("选一个机关", "button");
  await visitor.screen.getByRole("dialog").getByRole("searchbox").fill("草原补奖资金");
  await visitor.sees("可能在这几家");
}

/** Everything that the form asks of a resident, up to the last look. */
export async function fillForm(visitor: Visitor): Promise<void> {
  await pickAgency(visitor);
  await visitor.screen
    .getByRole("dialog")
    .getByRole("link", { name: /^额济纳旗财政局/ })
    .click();
  await visitor.sees("额济纳旗财政局");
  await visitor.taps("我自己", "radio");
  await visitor.taps(/^账号的实名/, "radio");
  await field(visitor, "手机号").fill("13904830000");
  await field(visitor, "您要什么信息").fill(
    "2025年达来呼布镇草原生态补奖资金发放汇总表，按嘎查列出户数和金额",
  );
  await visitor.taps("电子版", "radio");
  await visitor.taps("在这里下载", "radio");
  await visitor.taps(/^同意用短信/, "checkbox");
  await visitor.taps("看一遍再提交", "button");
  await visitor.sees("还没有提交。看清楚了再点。");
}

export const formStates: FormState[] = [
  {
    name: "apply-wrong",
    path: apply,
    reach: async (visitor) => {
      await visitor.taps("看一遍再提交", "button");
      await visitor.sees("还有 7 处要改");
    },
  },
  {
    name: "apply-agencies",
    path: apply,
    screenOnly: true,
    reach: pickAgency,
  },
  {
    name: "apply-hints",
    path: apply,
    reach: async (visitor) => {
      await field(visitor, "您要什么信息").fill("投诉邻居的牛进了我家草场没人管");
      await visitor.sees("还是信息公开，就接着写。");
    },
  },
  { name: "review-filled", path: apply, who: { persona: "resident" }, reach: fillForm },
  {
    name: "receipt",
    path: apply,
    who: { persona: "resident" },
    reach: async (visitor) => {
      await fillForm(visitor);
      await visitor.taps("提交申请", "button");
      await visitor.sees("已提交，等双方确认");
    },
  },
  {
    name: "unsent",
    path: apply,
    who: { persona: "resident" },
    reach: async (visitor) => {
      await fillForm(visitor);
      await visitor.goesOffline();
      await visitor.taps("提交申请", "button");
      await visitor.sees("现在提交");
    },
  },
];
