/** The surveys of 额济纳旗 that tests ask for, by what they are. */
export const surveyIds = {
  questionnaire: "sv-152923-1",
  vote: "sv-152923-2",
  draft: "sv-152923-3",
  answered: "sv-152923-4",
  answeredDraft: "sv-152923-5",
  closed: "sv-152923-6",
  upcoming: "sv-152923-7",
} as const;
