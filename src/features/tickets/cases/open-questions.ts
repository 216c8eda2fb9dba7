import type { Ticket } from "./queries";

type Asked = Pick<Ticket, "questions">;

/** What the departments asked, waits for an answer in its time, and has none. */
export const openQuestions = ({ questions }: Asked) =>
  questions.filter(({ answeredAt, silent }) => !answeredAt && !silent);

/** The question that an answer goes to: one whose time runs, else the last without an answer. */
export const questionToAnswer = (ticket: Asked) =>
  openQuestions(ticket)[0] ?? ticket.questions.filter(({ answeredAt }) => !answeredAt).pop();
