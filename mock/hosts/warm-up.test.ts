import { mockClient } from "../../tests/support/mock-client";
import type { MockRequest } from "../message";
import { warmUp } from "./warm-up";

test("every region is asked for its list, its pack and its fees, and each is answered", () => {
  const { mock } = mockClient();
  const answered: string[] = [];
  const handle = (request: MockRequest) => {
    const answer = mock.handle(request);
    answered.push(`${answer.status} ${request.path}`);
    return answer;
  };
  warmUp({ ...mock, handle });
  expect(new Set(answered.map((line) => line.slice(0, 3)))).toEqual(new Set(["200"]));
  expect(answered.filter((line) => line.includes("/v1/guide-packs/"))).toHaveLength(5);
});
