import type { Ticket } from "./queries";

/** What the departments asked, can still be answered, and is not. */
export const openQuestions = ({ questions }: Pick<Ticket, "questions">) =>
  questions.filter(({ answeredAt, silent }) => !answeredAt && !silent);
