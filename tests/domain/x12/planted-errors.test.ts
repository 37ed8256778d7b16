/** EDI-3: a single error in a sound file is found at its very place, and all claims are still read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { codeListRules } from "@/domain/x12/code-lists/code-list-rules";
import { allIssues, type X12File } from "@/domain/x12/interchange";
import type { Issue } from "@/domain/x12/issues";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { claimsIn } from "./claims-in";
import { KINDS, type Kind } from "./planted-errors";
import { offsetOf, positionOf, putTogether, type RawFile, recounted, takeApart } from "./raw-file";

const CORPUS = resolve("../shared/corpus/x12");
/** Larger ones would only take longer. */
const MOST_CHARACTERS = 20_000;
/** Which codes there are is not known; codes of causes and circumstances need not say whether they were there on admission. */
const LISTS = {
  problem: () => undefined,
  isExemptFromPresentOnAdmission: (diagnosis: string) => /^[V-Z]/.test(diagnosis),
};
const moreRules = codeListRules(LISTS, calendarDate("2026-03-02"));
const read = (text: string): X12File => readInterchanges(text, { moreRules });

interface Sound {
  readonly name: string;
  readonly file: RawFile;
  readonly guide: string;
  readonly claims: number;
  readonly known: ReadonlySet<string>;
}
const golden = (name: string): string => `tests/golden/x12/${name}/file.edi`;
const isSound = (name: string): boolean =>
  JSON.parse(readFileSync(`tests/golden/x12/${name}/expected.json`, "utf8")).findings.length === 0;
const fromCorpus = existsSync(CORPUS)
  ? readFileSync(`${CORPUS}/INDEX.tsv`, "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .filter(([, , , label]) => label === "valid")
      .map(([file = ""]) => `${CORPUS}/${file}`)
  : [];
const sources = [...readdirSync("tests/golden/x12").filter(isSound).map(golden), ...fromCorpus];

const told = ({ code, path, value }: Issue): string => [code, path, value].join(" ");

/** Files of one interchange that read without error; their warnings are known beforehand. */
const sound: Sound[] = sources.flatMap((name) => {
  const text = readFileSync(name, "latin1");
  if (!text.startsWith("ISA") || text.length > MOST_CHARACTERS || /BIN.|BDS./.test(text)) return [];
  const before = read(text);
  const guide = before.interchanges[0]?.groups[0]?.transactionSets[0]?.guide?.shortName;
  const file = takeApart(text);
  if (guide === undefined || before.interchanges.length > 1 || putTogether(file) !== text) return [];
  const issues = allIssues(before);
  if (issues.some(({ severity }) => severity === "error")) return [];
  return [{ name, file, guide, claims: claimsIn(before), known: new Set(issues.map(told)) }];
});

/** What is wrong with how one kind of error was found in one file; nothing when it was found as it must be. */
function shortcoming(kind: Kind, { file, claims, known }: Sound): string | undefined {
  const planted = kind.plant(file);
  if (planted === undefined) return undefined;
  const isCountKept = !kind.name.startsWith("SE01");
  const changed = isCountKept ? recounted(planted.file) : planted.file;
  const after = read(putTogether(changed));
  const fresh = allIssues(after).filter((issue) => !known.has(told(issue)));
  const found = fresh.find(
    ({ code, path, snip }) =>
      kind.code.includes(code) && snip === kind.snip && `/${path}`.endsWith(`/${kind.path}`),
  );
  if (found === undefined) return `not found; instead ${fresh.map(told).join(" | ") || "nothing"}`;
  const lost = claims - claimsIn(after);
  if (lost > kind.lost) return `${lost} claims are lost`;
  if (planted.index === -1) return undefined;
  const [, element, component] = /\/(\d\d)(?:-(\d+))?$/.exec(kind.path) ?? [];
  const position = positionOf(changed, planted.index);
  if (found.segment !== position) return `segment ${found.segment} instead of ${position}`;
  const there = elementOffset(changed, planted.index, { element, component });
  return found.offset === there ? undefined : `offset ${found.offset} instead of ${there}`;
}

/** Where an element is not there, its segment is the place; where a component is not there, its element. */
function elementOffset(
  file: RawFile,
  index: number,
  { element, component }: { element: string | undefined; component: string | undefined },
): number {
  const isThere = element !== undefined && Number(element) <= (file.segments[index]?.elements.length ?? 0);
  if (!isThere) return offsetOf(file, index);
  const parts = file.segments[index]?.elements[Number(element) - 1]?.split(file.component) ?? [];
  const at = Number(component ?? 1);
  return offsetOf(file, index, Number(element), at <= parts.length ? at : 1);
}

test("there are sound files of every kind of claim, of remittances and of the other transactions", () => {
  const guides = new Set(sound.map(({ guide }) => guide));
  for (const guide of ["837P", "837I", "837D", "835", "270", "271", "276", "277", "278", "820", "834"])
    expect(guides).toContain(guide);
});

describe.each(KINDS)("EDI-3: $name", (kind) => {
  const fitting = sound.filter(({ guide }) => kind.guides.test(guide));
  test("is found where it stands, in every file it can be planted in", () => {
    const planted = fitting.filter(({ file }) => kind.plant(file) !== undefined);
    expect(planted.length).toBeGreaterThan(0);
    const wrong = planted.flatMap((each) => {
      const what = shortcoming(kind, each);
      return what === undefined ? [] : [`${each.name}: ${what}`];
    });
    expect(wrong).toEqual([]);
  });
});
