/** What comes again is taken without being looked into: the values, the findings and their places must not tell. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { InterchangeParser } from "@/domain/x12/interchange-parser";
import { GENEROUS_SEGMENT_LENGTH } from "@/domain/x12/parser-options";
import { seededRandom } from "../../support/long-run";
import { drawFrom } from "./damaged-file";
import { digitChanged, longFile } from "./long-file";

const FOLDER = "tests/golden/x12";
const golden = (name: string) => readFileSync(`${FOLDER}/${name}/file.edi`, "latin1");

/** The sets of a file in one or more pieces; with a listener every segment is looked into. */
function setsOf(file: string | readonly Uint8Array[], onSegment?: () => void) {
  const parser = new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
    ...(onSegment && { onSegment }),
  });
  for (const piece of typeof file === "string" ? [file] : file) parser.feed(piece);
  parser.end();
  return parser.interchanges.flatMap(({ groups, issues }) => [
    { issues },
    ...groups.flatMap(({ transactionSets }) =>
      transactionSets.map(({ value, issues: found, segments }) => ({ value, issues: found, segments })),
    ),
  ]);
}
const lookInto = () => undefined;
function inPieces(text: string, size: number): Uint8Array[] {
  const bytes = Buffer.from(text, "latin1");
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
}

/** Stretches of a file once more, behind themselves or somewhere else. */
function repeated(text: string, round: number): string {
  const segments = text.split("~");
  const from = (round * 7) % segments.length;
  const part = segments.slice(from, from + 1 + ((round * 5) % 23));
  const to = round % 2 === 0 ? from + part.length : (round * 13) % segments.length;
  segments.splice(to, 0, ...part, ...part);
  return segments.join("~");
}

/** Enough that segments are remembered wherever they came. */
const SEGMENTS = 1_200;

describe("EDI-1: segments that come as they came before", () => {
  for (const name of readdirSync(FOLDER))
    test(`${name}: reads the same however much of it comes again`, () => {
      for (let round = 0; round < 12; round += 1) {
        const text = repeated(golden(name), round);
        expect(setsOf(text)).toEqual(setsOf(text, lookInto));
      }
    });

  for (const name of readdirSync(FOLDER))
    test(`${name}: reads the same where much of it came before at another place`, () => {
      const text = golden(name);
      const times = Math.ceil(SEGMENTS / text.split("~").length);
      const long = longFile(text, times, digitChanged(drawFrom(seededRandom(name.length))));
      const sets = setsOf(long, lookInto);
      expect(setsOf(long)).toEqual(sets);
      for (const size of [613, 4_099]) expect(setsOf(inPieces(long, size))).toEqual(sets);
    });
});
