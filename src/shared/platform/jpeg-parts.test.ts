import { withoutTraces } from "./jpeg-parts";

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  0,
  content.length + 2,
  ...content,
];
const exif = segment(0xe1, [...ascii("Exif"), 0, 0, ...ascii("GPS 41.96 101.07 vivo X90")]);
const jfif = segment(0xe0, ascii("JFIF"));
const tables = segment(0xdb, [1, 2, 3]);
const picture = [0xff, 0xda, 0, 2, 9, 0xff, 0xe1, 9, 9, 0xff, 0xd9];
const jpeg = (...parts: number[][]) => Uint8Array.from([0xff, 0xd8, ...parts.flat()]);

test("place, time and phone go; the picture stays to the last byte, also where it looks like a segment", () => {
  expect(withoutTraces(jpeg(jfif, exif, segment(0xed, ascii("Photoshop")), tables, picture))).toEqual(
    jpeg(jfif, tables, picture),
  );
});

test("which way is up stays, and nothing beside it", () => {
  const upright = withoutTraces(jpeg(exif, tables, picture), 6) ?? new Uint8Array();
  const text = String.fromCharCode(...upright);
  expect(text).not.toContain("GPS");
  expect(text).toContain("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06");
  expect(upright.slice(-picture.length)).toEqual(Uint8Array.from(picture));
});

test.each([
  ["nothing", new Uint8Array()],
  ["a PNG", Uint8Array.from([0x89, ...ascii("PNG....")])],
])("%s is no JPEG", (_, file) => {
  expect(withoutTraces(file)).toBeUndefined();
});

test("a segment that is longer than the file stays as it is", () => {
  const cut = jpeg([0xff, 0xe1, 0xff, 0xff, 1, 2]);
  expect(withoutTraces(cut)).toEqual(cut);
});
