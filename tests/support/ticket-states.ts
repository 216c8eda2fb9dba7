// States of a ticket's page for pictures, reached as a person reaches them.
import type { Visitor } from "./visitor";
import type { WebPage } from "./web-pages";

interface TicketState {
  name: string;
  path: string;
  who: WebPage["who"];
  reach: (visitor: Visitor) => Promise<unknown>;
  screenOnly?: true;
}

const path = (id: string) => `/pages/tickets/ticket/index?id=${id}`;
const who = { persona: "herder" } as const;
const field = (visitor: Visitor, name: string) => visitor.screen.getByRole("textbox", { name });

/** Sheets of the ticket page, and what is wrong in them. */
export const ticketStates: TicketState[] = [
  {
    name: "ticket-answer",
    path: path("tk-well-pump"),
    who,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps("回答部门的问题", "button");
      await field(visitor, "您的回答").fill("是嘎查集体打的，2009年打的。");
    },
  },
  {
    name: "ticket-supplement-wrong",
    path: path("tk-well-pump"),
    who,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps(/^补充/, "button");
      await visitor.taps("发出补充", "button");
      await visitor.sees(/多写几个字/);
    },
  },
  {
    name: "ticket-not-solved",
    path: path("tk-washed-road"),
    who,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps(/^没解决/, "button");
      await field(visitor, "哪里没解决").fill("路面又塌了一块，大车还是过不去。");
    },
  },
  {
    name: "ticket-withdraw",
    path: path("tk-well-pump"),
    who,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps("撤回诉求", "button");
      await visitor.sees("撤回这件诉求？");
    },
  },
  {
    name: "ticket-filed",
    path: path("tk-well-pump"),
    who,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps(/^提交的内容和回执/, "button");
      await visitor.sees("写了什么");
    },
  },
];
