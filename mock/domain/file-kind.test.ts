import { strToU8, zipSync } from "fflate";
import {
  bytesOf,
  sampleJpeg as jpeg,
  samplePdf as pdf,
  samplePng as png,
  sampleWord as word,
} from "../../tests/support/sample-files";
import { sampleMp3, sampleMp4, sampleWebm } from "../../tests/support/sample-media";
import { cleanName, mediaTypeOf, mostOf } from "./file-kind";

const bytes = bytesOf;
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const manyParts = Object.fromEntries(
  Array.from({ length: 1001 }, (_, number) => [`p${number}.xml`, bytes("")]),
);

const wordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/** Digits of roots, which pack to half their length: what is packed so badly may unpack to anything it does not say. */
const manyDigits = Array.from({ length: 1500 }, (_, number) => String(Math.sqrt(number + 2))).join("");

/** A document that says in its directory that one of its parts unpacks to 4 GB. */
function bomb(): Uint8Array {
  const file = word({ "word/media/a.png": strToU8("x".repeat(1000)) });
  const text = String.fromCharCode(...file);
  const entry = text.lastIndexOf("word/media/a.png") - 46;
  new DataView(file.buffer).setUint32(entry + 24, 0xfffffff0, true);
  return file;
}

test.each([
  ["image/jpeg", jpeg],
  ["image/png", png],
  ["application/pdf", pdf],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", word()],
  ["audio/mpeg", sampleMp3()],
  ["audio/mpeg", join(bytes("ID3\x04\x00\x00\x00\x00\x00\x05title"), sampleMp3())],
  ["audio/mp4", sampleMp4("soun")],
  ["video/mp4", sampleMp4("soun", "vide")],
  ["audio/webm", sampleWebm(2)],
  ["video/webm", sampleWebm(2, 1)],
])("%s is known by its content", (type, file) => {
  expect(mediaTypeOf(file)).toBe(type);
});

test.each<[string, Uint8Array]>([
  ["nothing", bytes("")],
  ["a page called a picture", bytes("<!doctype html><script>alert(1)</script>")],
  ["a drawing with a script", bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ["a shell script", bytes("#!/bin/sh\nrm -rf /\n")],
  ["a program", bytes("MZ\x90\x00\x03")],
  ["a picture of no kind that is taken", bytes("GIF89a\x01\x00")],
  ["a picture behind a page", join(bytes("<html>"), jpeg)],
  ["a document behind a picture's second byte", join(bytes("\xff"), pdf)],
  ["a page with a document in it", join(bytes("<script>/*"), pdf, bytes("*/</script>"))],
  ["half a head", jpeg.slice(0, 2)],
  ["a head without a body", bytes("%PDF-1.7")],
  ["a picture without its end", png.slice(0, 30)],
  ["an archive", zipSync({ "a.txt": strToU8("x") })],
  ["a table", word({}, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")],
  ["a document with macros by its type", word({}, "application/vnd.ms-word.document.macroEnabled.main+xml")],
  ["a document with macros in it", word({ "word/vbaProject.bin": bytes("x") })],
  ["a document with a program in it", word({ "word/embeddings/a.exe": bytes("MZ") })],
  ["a document that would climb out", word({ "../../etc/passwd": bytes("x") })],
  ["a document with a thousand and one parts", word(manyParts)],
  ["a bomb", bomb()],
  ["a document whose list of types is long even when packed", word({}, `${wordMain}${manyDigits}`)],
  ["a document cut short", word().slice(0, -30)],
  ["an archive's head and nothing else", bytes("PK\x03\x04")],
  ["a film of no track", sampleMp4()],
  ["a film with a page behind it", join(sampleMp4("vide"), bytes("<script>"))],
  ["a film cut short", sampleMp4("vide").slice(0, -2)],
  ["a film's name and nothing else", bytes("\0\0\0\x10ftypisom\0\0\0\0")],
  ["a film of another maker", sampleMp4("vide").map((byte, at) => (at === 8 ? 0x71 : byte))],
  ["a box that is longer than the file", bytes("\x7f\0\0\0ftypisom")],
  ["a film with subtitles alone", sampleWebm(17)],
  ["Matroska", sampleWebm(1).map((byte, at) => (byte === 0x77 && at < 20 ? 0x78 : byte))],
  ["a head of EBML alone", bytes("\x1a\x45\xdf\xa3")],
  ["sound's head in front of a page", join(sampleMp3().slice(0, 4), bytes("<html><script>"))],
  ["a tag without sound", bytes("ID3\x04\x00\x00\x00\x00\x00\x05title")],
])("%s is refused", (_, file) => {
  expect(mediaTypeOf(file)).toBeUndefined();
});

test("a short video may be larger than a picture, and than what nobody knows", () => {
  const megabytes = [mostOf("video/mp4"), mostOf("video/webm"), mostOf("audio/mpeg"), mostOf(undefined)];
  expect(megabytes.map((bytes) => bytes / 1024 / 1024)).toEqual([10, 10, 5, 5]);
});

test.each([
  ["委托书.jpg", "委托书.jpg"],
  ["C:\\fakepath\\委托书.JPG", "委托书.jpg"],
  ["../../etc/passwd", "passwd.jpg"],
  ["a\u0000b\r\nc\u202egpj.exe", "abcgpj.exe.jpg"],
  ['x"<b>|?*', "x--b----.jpg"],
  [" . ", "文件.jpg"],
  [".jpg", "jpg.jpg"],
  ["\ud800a\udc00.jpg", "a.jpg"],
  ["字".repeat(200), `${"字".repeat(96)}.jpg`],
  ["😀".repeat(99), `${"😀".repeat(96)}.jpg`],
])("the name %j becomes %j", (given, shown) => {
  expect(cleanName(given, "image/jpeg")).toBe(shown);
});
