// Verbs of one who answers a survey on the screens.
import type { components } from "@contract/schema";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, tap } from "./app";
import { backend } from "./backend";
import { surveyIds } from "./survey-ids";

type Survey = components["schemas"]["Survey"];

/** Opens one of the surveys of 额济纳旗. */
export const openSurvey = (name: keyof typeof surveyIds) =>
  openApp(`/pages/surveys/detail/index?id=${surveyIds[name]}`);

/** Votes for 胡杨 and two flowers. */
export async function fillVote(): Promise<void> {
  await tap("radio", /^胡杨/);
  await tap("checkbox", /^红柳花/);
  await tap("checkbox", /^马蔺/);
}

/** Chooses one option of a question. */
export async function chooseFor(question: string, option: string | RegExp): Promise<void> {
  const group = await page().findByRole("radiogroup", { name: question });
  await userEvent.click(within(group).getByRole("radio", { name: option }));
}

/** A survey as the backend shows it to everybody. */
export function atBackend(name: keyof typeof surveyIds): Survey {
  const path = `/v1/surveys/${surveyIds[name]}`;
  const answer = backend.mock.handle({ method: "GET", path, query: "", headers: {}, body: "" });
  return JSON.parse(String(answer.body)) as Survey;
}

/** What the page says, all of it. */
export const pageText = () => screen.getByTestId("page").textContent ?? "";
