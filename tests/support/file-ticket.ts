// Verbs of one who files a ticket: the form filled in as a person would.
import type { components } from "@contract/schema";
import { fireEvent } from "@testing-library/react";
import { page, tap } from "./app";
import { backend } from "./backend";
import { arrive, choose, fill } from "./file-request";
import { sampleJpeg } from "./sample-files";

type Summary = components["schemas"]["TicketSummary"];

export const ticketForm = "/pages/tickets/file/index";
export const trouble = "伊布图嘎查 3 号机井水泵三天不出水，草料地浇不上";

/** What, which kind, to whom, who learns it, and who fills it in. */
export async function fillTicket(text = trouble): Promise<void> {
  await fill("您要说的事", text);
  await choose("这是哪一类", /^求助/);
  await choose("让谁知道是您", /^办事的部门/);
  await choose("谁来填", "我自己");
}

/** On to the last look. */
export async function lookOver(): Promise<void> {
  await tap("button", "看一遍再提交");
  await arrive("还没有提交。看清楚了再点。");
}

/** Adds a file where this button asks for one. */
export async function addFile(button: string, bytes: Uint8Array<ArrayBuffer>, type: string, name: string) {
  await tap("button", button);
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file is asked for");
  // A Blob, since URL.createObjectURL is Node's here and does not know the File of jsdom.
  const file = Object.assign(new Blob([bytes], { type }), { name });
  fireEvent.change(input, { target: { files: [file] } });
  await page().findByRole("button", { name: `去掉“${name}”` });
}

export const addPhoto = (name = "机井.jpg") => addFile("加照片", sampleJpeg, "image/jpeg", name);

const asResident = () => ({ authorization: `Bearer ${backend.signIn("resident").token}` });

function read<Body>(path: string, query = ""): Body {
  const answer = backend.mock.handle({ method: "GET", path, query, headers: asResident(), body: "" });
  return JSON.parse(String(answer.body)) as Body;
}

/** The resident's tickets at the backend that hold these words, as their owner sees them. */
export function filedTickets(text = trouble): components["schemas"]["Ticket"][] {
  const { items } = read<{ items: Summary[] }>("/v1/tickets", "limit=50");
  return items
    .map(({ id }) => read<components["schemas"]["Ticket"]>(`/v1/tickets/${id}`))
    .filter((ticket) => ticket.text.includes(text));
}
