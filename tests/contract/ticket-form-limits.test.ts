// The form lets one type exactly what the contract takes.

import { bundleContract } from "@contract/bundle";
import { mostOf } from "@mock/domain/file-kind";
import { longest, mostFiles } from "@/features/tickets/form/limits";
import { mostBytes } from "@/shared/media/draft-media";

interface Schema {
  maxLength?: number;
  maxItems?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  $ref?: string;
}

async function readSchemas() {
  const { components } = (await bundleContract()) as unknown as {
    components: { schemas: Record<string, Schema> };
  };
  const at = (schema: Schema | undefined): Schema => {
    const name = schema?.$ref?.split("/").at(-1);
    return name === undefined ? (schema ?? {}) : at(components.schemas[name]);
  };
  const input = at(components.schemas.TicketInput);
  const part = (name: string) => at(input.properties?.[name]);
  return { upload: at(components.schemas.Upload), part, at };
}

test("texts are as long as the contract takes", async () => {
  const { part, at } = await readSchemas();
  const of = (schema: Schema, name: string) => at(schema.properties?.[name]).maxLength;
  expect({
    text: part("text").maxLength,
    placeWords: of(part("place"), "words"),
    concerned: part("concerned").maxLength,
    helper: of(part("assisted"), "helper"),
    contactName: of(part("contact"), "name"),
    phone: of(part("contact"), "phone") ?? 11,
  }).toEqual(longest);
});

test("files are as many and as large as the contract takes", async () => {
  const { part, upload } = await readSchemas();
  expect(part("uploadIds").maxItems).toBe(mostFiles.all);
  expect(upload.properties?.bytes?.maximum).toBe(mostBytes.video);
  expect(mostBytes).toEqual({
    picture: mostOf("image/jpeg"),
    voice: mostOf("audio/mpeg"),
    video: mostOf("video/mp4"),
  });
});
