import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fileCheck } from "@/domain/x12/check-file";
import type { Guide } from "@/domain/x12/guide";
import { ALL_GUIDES } from "@/domain/x12/guides/catalog";
import { allIssues, type X12File } from "@/domain/x12/interchange";
import { InterchangeParser } from "@/domain/x12/interchange-parser";
import { GENEROUS_SEGMENT_LENGTH } from "@/domain/x12/parser-options";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { redact } from "@/domain/x12/redact/redact";
import { runSeed, seededRandom, wantedRuns } from "../../support/long-run";
import { type Draw, damaged, drawFrom } from "./damaged-file";
import { sampledFiles } from "./sampled-files";

/** As many as the target figures ask of every run; a long run before a release asks for a hundred times more. */
const SYNTAX_INPUTS = wantedRuns("FIRSTPASS_X12_SYNTAX_INPUTS", 1_000_000);
const GUIDE_INPUTS = wantedRuns("FIRSTPASS_X12_GUIDE_INPUTS", 50_000);
const AN_HOUR = 3_600_000;

const goldens = readdirSync("tests/golden/x12").map((name) =>
  readFileSync(`tests/golden/x12/${name}/file.edi`, "latin1"),
);

/** Every finding says something, and where in the file. */
function expectPlaces(file: X12File, text: string): void {
  for (const { message, offset } of allIssues(file))
    if (message === "" || offset < 0 || offset > text.length)
      throw new Error(`a finding without a place: ${message} ${offset}`);
}

const findings = (file: X12File): string =>
  allIssues(file)
    .map(({ code, offset }) => `${code} ${offset}`)
    .join();
const dispositions = ({ interchanges }: Pick<X12File, "interchanges">): string =>
  interchanges.map(({ disposition }) => disposition).join();

function inPieces(text: string, guides: readonly Guide[], draw: Draw): X12File {
  const parser = new InterchangeParser({ guides, maxSegmentLength: GENEROUS_SEGMENT_LENGTH });
  for (let at = 0; at < text.length; ) {
    const next = at + 1 + draw(400);
    parser.feed(text.slice(at, next));
    at = next;
  }
  parser.end();
  return { interchanges: parser.interchanges, issues: parser.issues };
}

/**
 * A reader that finds nothing has seen as many segments as each set says; counted here without it, there may be no
 * other ones.
 */
function expectNothingUnseen(text: string): void {
  const start = text.indexOf("ISA");
  const [element = "", terminator = ""] = [text[start + 3], text[start + 105]];
  // Raw data may hold separators.
  if (["BIN", "BDS"].some((id) => text.includes(id + element))) return;
  let since = 0;
  for (const segment of text.slice(start).split(terminator)) {
    // Line ends, blanks and control characters between segments are passed over.
    const [id, count] = segment
      .replace(/^[\0-\x20]+/, "")
      .trimEnd()
      .split(element);
    if (id === "ST") since = 0;
    if (id) since += 1;
    if (id === "SE" && Number(count) !== since)
      throw new Error(`${since} segments, of which ${count} were seen`);
  }
}

/** Tries inputs that the seed decides, and names the one that fails. */
function fire(inputs: number, files: readonly string[], check: (text: string, draw: Draw) => void): void {
  for (let input = 0; input < inputs; input += 1) {
    const seed = (runSeed + Math.imul(input, 0x9e3779b1)) >>> 0;
    const draw = drawFrom(seededRandom(seed));
    const text = damaged(files, draw);
    try {
      check(text, draw);
    } catch (error) {
      throw new Error(`input ${input} of seed ${runSeed}: ${JSON.stringify(text.slice(0, 2_000))}`, {
        cause: error,
      });
    }
  }
}

test(
  `EDI-1: the syntax of ${SYNTAX_INPUTS} damaged files is read, whole and in pieces, or said to be wrong`,
  () => {
    const NO_GUIDES: readonly Guide[] = [];
    const short = goldens.filter(({ length }) => length < 800);
    fire(SYNTAX_INPUTS, short, (text, draw) => {
      const file = readInterchanges(text, { guides: NO_GUIDES });
      expectPlaces(file, text);
      if (draw(8) > 0) return;
      const streamed = inPieces(text, NO_GUIDES, draw);
      if (findings(streamed) !== findings(file))
        throw new Error(`pieces have other findings: ${findings(streamed)}, not ${findings(file)}`);
      if (dispositions(streamed) !== dispositions(file)) throw new Error("pieces are judged otherwise");
    });
  },
  AN_HOUR,
);

test(
  `EDI-9: ${GUIDE_INPUTS} damaged files of every guide go through guide and rules: nothing thrown, nothing lost`,
  () => {
    const files = [...goldens, ...sampledFiles(ALL_GUIDES, 6)];
    let untouched = 0;
    fire(GUIDE_INPUTS, files, (text) => {
      const file = readInterchanges(text);
      expectPlaces(file, text);
      const found = allIssues(file);
      const isAccepted =
        file.interchanges.length > 0 &&
        file.interchanges.every(({ disposition }) => disposition === "accepted");
      if (!isAccepted && found.length === 0) throw new Error("refused without a finding");
      if (found.length === 0) {
        untouched += 1;
        expectNothingUnseen(text);
      }
      const streamed = fileCheck();
      for (let at = 0; at < text.length; at += 97) streamed.feed(text.slice(at, at + 97));
      if (
        dispositions(file) !==
        streamed
          .end()
          .interchanges.map(({ disposition }) => disposition)
          .join()
      )
        throw new Error("a stream judges otherwise");
      redact(text, { seed: "fire" });
    });
    // Damage that changes nothing a reader looks at is rare; were it not, the damage would be none.
    expect(untouched).toBeLessThan(GUIDE_INPUTS / 5);
  },
  AN_HOUR,
);
