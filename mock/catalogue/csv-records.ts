// The records of one CSV file, in constant memory. A broken record costs one line: reading goes on after it.
import type { FileHandle } from "node:fs/promises";
import { CsvError, type Info, parse } from "csv-parse";
import type { RejectCode } from "./reasons";

/** One record, its fields still bytes (each character of a field is one byte), and the line it begins on. */
export interface CsvRecord {
  line: number;
  fields: string[];
}

/** A record that could not be read. */
export interface CsvFault {
  line: number;
  fault: RejectCode;
}

/** A record of more than this many bytes is taken for a quote that was never closed. */
const longestRecord = 4 * 1024 * 1024;
const chunkBytes = 64 * 1024;

const faults: Readonly<Record<string, RejectCode>> = {
  CSV_QUOTE_NOT_CLOSED: "quote-open",
  CSV_INVALID_CLOSING_QUOTE: "quote-inside",
  INVALID_OPENING_QUOTE: "quote-inside",
  CSV_MAX_RECORD_SIZE: "row-too-long",
};

interface Position {
  /** Offset in the file, in bytes. */
  offset: number;
  line: number;
}

function newlines(text: string): number {
  let count = 0;
  for (let place = text.indexOf("\n"); place >= 0; place = text.indexOf("\n", place + 1)) count += 1;
  return count;
}

/** A parser from a position on. `take` gives the records found since it was last called. */
function openParser(start: Position) {
  let found: CsvRecord[] = [];
  let emptyLines = 0;
  const next: Position = { ...start };
  const parser = parse({
    bom: false,
    encoding: "latin1",
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    on_record(fields: string[], info: Info) {
      const line = next.line + info.empty_lines - emptyLines;
      emptyLines = info.empty_lines;
      next.line = line + 1 + fields.reduce((sum, field) => sum + newlines(field), 0);
      next.offset = start.offset + info.bytes;
      found.push({ line, fields });
      return null;
    },
  });
  let failure: Error | undefined;
  parser.on("error", (error) => {
    failure = error;
  });
  parser.resume();
  const settle = (work: (done: (error?: Error | null) => void) => void) =>
    new Promise<Error | undefined>((resolve) => {
      work((error) => resolve(error ?? failure));
    });
  return {
    next,
    take(): CsvRecord[] {
      const records = found;
      found = [];
      return records;
    },
    write: (bytes: Buffer) => settle((done) => parser.write(bytes, done)),
    end: () => settle((done) => parser.end(done)),
  };
}

/** The position after the first line from here that is not empty, with the number of that line. */
async function skipLine(file: FileHandle, from: Position): Promise<{ bad: number; after: Position }> {
  const buffer = Buffer.alloc(chunkBytes);
  let { offset, line } = from;
  let bad = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, chunkBytes, offset);
    if (bytesRead === 0) return { bad: bad || line, after: { offset, line } };
    for (let place = 0; place < bytesRead; place += 1) {
      const byte = buffer[place];
      if (byte === 10) line += 1;
      if (byte === 10 && bad > 0) return { bad, after: { offset: offset + place + 1, line } };
      if (byte !== 10 && byte !== 13 && bad === 0) bad = line;
    }
    offset += bytesRead;
  }
}

/**
 * The records of an open file from an offset on (after a byte order mark), in order. After a record that cannot
 * be read comes a fault for the line it begins on, then what follows that line.
 */
export async function* csvRecords(
  file: FileHandle,
  offset: number,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<CsvRecord | CsvFault> {
  let start: Position | undefined = { offset, line: 1 };
  while (start) {
    const parser = openParser(start);
    let place = start.offset;
    let failure: Error | undefined;
    for (let ended = false; !ended && !failure; ) {
      const buffer = Buffer.alloc(chunkBytes);
      const { bytesRead } = await file.read(buffer, 0, chunkBytes, place);
      place += bytesRead;
      onRead(place);
      ended = bytesRead === 0;
      failure = await (ended ? parser.end() : parser.write(buffer.subarray(0, bytesRead)));
      yield* parser.take();
    }
    start = undefined;
    if (failure) {
      const code = failure instanceof CsvError ? failure.code : "";
      const { bad, after } = await skipLine(file, parser.next);
      yield { line: bad, fault: faults[code] ?? "row-broken" };
      start = after;
    }
  }
}
