// The commands of the how-tos of the preview, run in their order on a mock.
import { mockClient } from "../support/mock-client";
import { projectFile } from "../support/project-files";

interface Command {
  method: string;
  url: string;
  body?: string;
}

/** `curl`, an address, and perhaps a method, the header of JSON, a body. */
const line = /^ {4}curl (?:-X (\w+) )?"?\$MOCK([^\s"]+)"?(?: -H "\$JSON" -d '([^']*)')?$/;

function commandOf(text: string): Command {
  const [, method, url, body] = line.exec(text) ?? [];
  if (url === undefined) throw new Error(`not understood: ${text}`);
  return {
    method: method ?? (body === undefined ? "GET" : "POST"),
    url,
    ...(body === undefined ? {} : { body }),
  };
}

const commandsOf = (path: string) =>
  projectFile(path)
    .text.split("\n")
    .filter((text) => text.startsWith("    curl "))
    .map(commandOf);

test.each([
  ["docs/how-to/preview-on-the-simulator.md", 20],
  ["docs/how-to/handle-tickets.md", 15],
  ["docs/how-to/handle-ratings.md", 15],
  ["docs/how-to/handle-surveys.md", 12],
])("every command of %s does what the text says it does, one after the other", (path, least) => {
  const client = mockClient();
  // The guides of the tests are few; the one that the text changes stands for them.
  const ours = (url: string) => url.replace("g-152923-id-card-first", "g-id-first");
  const commands = commandsOf(path);
  expect(commands.length).toBeGreaterThan(least);
  const answers = commands.map(({ method, url, body }) => {
    const { status } = client.ask(method, ours(url), body === undefined ? {} : { body });
    return [url, body, status] as const;
  });
  expect(answers.filter(([, , status]) => ![200, 201, 204].includes(status))).toEqual([]);
});
