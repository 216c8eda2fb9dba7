// Verbs of a test that answers surveys at the mock.
import type { components } from "@contract/schema";
import { bearer, type MockClient, mockClient, read } from "./mock-client";

type Schemas = components["schemas"];

/** A vote that is right for 旗树旗花. */
export const goodVote: Schemas["SurveyAnswer"] = {
  answers: [
    { questionId: "q-1", optionIds: ["o-1"] },
    { questionId: "q-2", optionIds: ["o-2", "o-3"] },
  ],
  comments: [],
};

/** One person at the mock; nobody in particular without a persona. */
export function surveysClient(client: MockClient = mockClient(), persona?: Schemas["PersonaId"]) {
  const headers = persona ? bearer(client.signIn(persona)) : {};
  return {
    client,
    list: (query = "") =>
      read<Schemas["SurveyPage"]>(client.get(`/v1/surveys?region=152923${query}`, headers)),
    get: (id: string) => read<Schemas["Survey"]>(client.get(`/v1/surveys/${id}`, headers)),
    answer: (id: string, body: Schemas["SurveyAnswer"]) =>
      client.post(`/v1/surveys/${id}/answers`, body, headers),
    comments: (id: string, query = "") =>
      read<Schemas["SurveyCommentPage"]>(client.get(`/v1/surveys/${id}/comments${query}`)),
  };
}
