import { readFileSync } from "node:fs";
import { gunzipSync, inflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { describeCode } from "@/cli/described-code";
import type { CodeAnswer } from "@/domain/code-sets/code-answer";
import { compactCode } from "@/domain/code-sets/code-format";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { createDiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import { readZip } from "@/domain/code-sets/readers/zip-archive";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import {
  corpusComponent,
  corpusComponents,
  corpusIsAtHand,
  RELEASE_CORPUS,
  seededIndexes,
} from "../../support/release-corpus";
import { type PrintedNote, printedTabular } from "./printed-tabular";

interface OrderRow {
  readonly code: string;
  readonly kind: "valid" | "header";
  readonly title: string;
}

/** The rows of an order file by their columns, without the reader under test. */
function orderRows(archive: string, name: string): OrderRows {
  const members = readZip(readFileSync(`${RELEASE_CORPUS}${archive}`), {
    inflate: (packed) => inflateRawSync(packed),
  });
  const bytes = "message" in members ? members : members.find((member) => member.name === name)?.bytes();
  if (!(bytes instanceof Uint8Array)) throw new Error(`${name} is not in ${archive}`);
  const rows = Buffer.from(bytes)
    .toString("latin1")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) => ({
      code: line.slice(6, 13).trim(),
      kind: line[14] === "1" ? ("valid" as const) : ("header" as const),
      title: line.slice(77).trim(),
    }));
  return new Map(rows.map((row) => [row.code, row]));
}

type OrderRows = ReadonlyMap<string, OrderRow>;

/** The rows that the code begins with, the shortest first. */
const headersAbove = (rows: OrderRows, row: OrderRow | undefined): string[] =>
  Array.from({ length: row?.code.length ?? 0 }, (_, length) => rows.get(row?.code.slice(0, length) ?? ""))
    .filter((above) => above !== undefined)
    .map((above) => `${above.code} ${above.title}`);

const SYSTEMS = [
  ["icd10cm", "icd10cm/cms_%_dx.zip", "icd10cm_order_%.txt"],
  ["icd10pcs", "icd10pcs/cms_%_pr.zip", "icd10pcs_order_%.txt"],
] as const;
const EDITIONS = [
  ["2024", "2024-05-01"],
  ["2026", "2026-01-15"],
] as const;

describe.skipIf(!corpusIsAtHand)(
  "C1: samples drawn by seed (skipped where the files are not at hand)",
  () => {
    test.each(SYSTEMS)(
      "%s: 2,000 codes of each order file have its title, flag, headers and validity",
      (system, archive, name) => {
        const components = corpusComponents(`${system}-order`, `${system}-order-addenda`);
        const codeSets = createCodeSets(releasesFromComponents(components));
        const files = EDITIONS.map(([year, on]) => ({
          on: calendarDate(on),
          rows: orderRows(archive.replace("%", year), name.replace("%", year)),
        }));
        const sources = { codeSets, notesOn: () => undefined, components: [] };
        const inWords = (answer: CodeAnswer): string =>
          "entry" in answer ? `${answer.kind} ${answer.entry.title}` : "not there";
        const inRows = (code: string, on: CalendarDate, rows: OrderRows): string[] => {
          const row = rows.get(code);
          return [
            `${code} on ${on}`,
            row ? `${row.kind} ${row.title}` : "not there",
            ...headersAbove(rows, row),
          ];
        };
        const answered = (code: string, on: CalendarDate): string[] => {
          const answer = codeSets.lookUp({ system, code, on });
          const { parents } = describeCode({ set: system, code, on, answer }, sources);
          const above = parents.map((parent) => `${compactCode(parent.code)} ${parent.title}`);
          return [`${code} on ${on}`, inWords(answer), ...above];
        };
        const drawn = files.flatMap(({ rows }) => {
          const all = [...rows.keys()];
          return [...seededIndexes(20_261_122, all.length, 2_000)].map((index) => all[index] ?? "");
        });
        for (const code of drawn)
          for (const { on, rows } of files) expect(answered(code, on)).toEqual(inRows(code, on, rows));
        expect(drawn.length).toBe(4_000);
      },
    );

    test("2,000 codes of the tabular list have its title and every note of their own and of all above them", () => {
      const text = gunzipSync(readFileSync(`${RELEASE_CORPUS}icd10cm/icd10cm_tabular_2021.xml.gz`)).toString(
        "utf8",
      );
      const { content } = corpusComponent("icd10cm-tabular", "FY2021");
      const notes = createDiagnosisNotes(content.notes, "FY2021");
      const titles = new Map(content.diagnoses.map(({ code, title }) => [code, title]));
      const printed = printedTabular(text);
      expect(printed.length).toBe(45_017);
      const inOrder = (list: readonly PrintedNote[]): string[] =>
        list.map(({ owner, text: words }) => `${owner}: ${words}`).sort();
      let seen = 0;
      for (const index of seededIndexes(4, printed.length, 2_000)) {
        const { code, title, notes: own } = printed[index] ?? { code: "", title: "", notes: [] };
        expect(titles.get(code)).toBe(title);
        expect(inOrder(notes.notesOf(code)), code).toEqual(inOrder(own));
        seen += own.length;
      }
      expect(seen).toBeGreaterThan(10_000);
    });
  },
);
