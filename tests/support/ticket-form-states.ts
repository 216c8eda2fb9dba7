// States of the form for 诉求 for pictures, reached as a person reaches them.
import type { Visitor } from "./visitor";
import type { WebPage } from "./web-pages";

const file = "/pages/tickets/file/index";
const who = { persona: "resident" } as const;
const trouble = "伊布图嘎查 3 号机井水泵三天不出水，10 户人家的草料地浇不上";

interface FormState {
  name: string;
  path: string;
  who?: WebPage["who"];
  reach: (visitor: Visitor) => Promise<unknown>;
  screenOnly?: true;
}

/** One red pixel, as a browser hands it in. */
export const photo = (name: string) => ({
  name,
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==",
    "base64",
  ),
});

async function addPhoto(visitor: Visitor): Promise<void> {
  const asked = visitor.page.waitForEvent("filechooser");
  await visitor.taps("加照片", "button");
  await (await asked).setFiles(photo("机井.png"));
  await visitor.control("去掉“机井.jpg”", "button").waitFor();
}

/** Everything that must be said, with a photo. */
export async function fillTicketForm(visitor: Visitor, text = trouble): Promise<void> {
  await visitor.fills("您要说的事", text);
  await visitor.chooses("这是哪一类", /^求助/);
  await visitor.chooses("交给谁", /^12345/);
  await visitor.chooses("让谁知道是您", /^办事的部门/);
  await visitor.chooses("谁来填", /^我自己/);
  await addPhoto(visitor);
}

async function review(visitor: Visitor): Promise<void> {
  await fillTicketForm(visitor);
  await visitor.taps("看一遍再提交", "button");
  await visitor.sees("还没有提交。看清楚了再点。");
}

async function fillNameless(visitor: Visitor): Promise<void> {
  await visitor.fills("您要说的事", "城东加油站的油枪计量不准，每次都少给");
  await visitor.chooses("这是哪一类", /^举报/);
  await visitor.chooses("交给谁", /^举报箱/);
  await visitor.chooses("让谁知道是您", /^谁也不知道/);
  await visitor.sees("匿名举报");
}

export const ticketFormStates: FormState[] = [
  {
    name: "ticket-file-wrong",
    path: file,
    reach: async (visitor) => {
      await visitor.taps("看一遍再提交", "button");
      await visitor.sees("还有 5 处要改");
    },
  },
  {
    name: "ticket-file-hints",
    path: file,
    who,
    reach: async (visitor) => {
      await visitor.fills("您要说的事", "伊布图嘎查停水三天了，机井水泵不出水");
      await visitor.sees("按急件办");
    },
  },
  {
    name: "ticket-file-emergency",
    path: file,
    reach: async (visitor) => {
      await visitor.fills("您要说的事", "邻居家着火了，屋里还有人受伤");
      await visitor.sees("打完电话，还要留个记录就接着写。");
    },
  },
  {
    name: "ticket-file-door",
    path: file,
    reach: async (visitor) => {
      await visitor.fills("您要说的事", "对法院的判决不服，想要改判");
      await visitor.sees("还是要向热线反映，就接着写。");
    },
  },
  {
    name: "ticket-file-places",
    path: file,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps(/^选苏木镇、嘎查/, "button");
      await visitor.sees("苏泊淖尔苏木");
    },
  },
  { name: "ticket-file-nameless", path: file, reach: fillNameless },
  { name: "ticket-file-filled", path: file, who, reach: (visitor) => fillTicketForm(visitor) },
  { name: "ticket-review", path: file, who, reach: review },
  {
    name: "ticket-unsent",
    path: file,
    who,
    reach: async (visitor) => {
      await review(visitor);
      await visitor.goesOffline();
      await visitor.taps("提交诉求", "button");
      await visitor.sees("现在提交");
    },
  },
  {
    name: "ticket-receipt-new",
    path: file,
    who,
    reach: async (visitor) => {
      await review(visitor);
      await visitor.taps("提交诉求", "button");
      await visitor.sees("已提交，等受理");
    },
  },
  {
    name: "ticket-receipt-nameless",
    path: file,
    reach: async (visitor) => {
      await fillNameless(visitor);
      await visitor.taps("看一遍再提交", "button");
      await visitor.taps("匿名提交", "button");
      await visitor.sees("记下编号和查询码");
    },
  },
];
