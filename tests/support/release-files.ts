import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import type { Component } from "@/domain/code-sets/components/component";

type Row = readonly [code: string, flag: "0" | "1", title: string];

/** An order file: number, code, flag, short title of 60 characters, long title. */
export const orderFile = (rows: readonly Row[]): string =>
  rows
    .map(([code, flag, title], at) => {
      const number = String(at + 1).padStart(5, "0");
      return `${number} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`;
    })
    .join("");

export interface AddendaCounts {
  readonly from: readonly [file: string, headers: number, codes: number];
  readonly to: readonly [file: string, headers: number, codes: number];
}

type AddendaRow = readonly [action: string, flag: "0" | "1", code: string, title: string];

/** Addenda of diagnoses with the totals of their own lines; the counts of the two editions are given. */
export function orderAddenda(rows: readonly AddendaRow[], { from, to }: AddendaCounts): string {
  const lines = rows.map(
    ([action, flag, code, title]) =>
      `${action.padEnd(13)}${flag} ${code.padEnd(7)} ${title.slice(0, 60).padEnd(60)} ${title}`,
  );
  const totals = (["0", "1"] as const).map((flag) => {
    const word = flag === "0" ? "headers" : "codes";
    const count = (action: string): number =>
      rows.filter((row) => row[0] === action && row[1] === flag).length;
    const at = flag === "0" ? 1 : 2;
    return [
      flag === "0" ? "Headers" : "Codes",
      `  ${from[at]} ${word} in ${from[0]}`,
      `  ${to[at]} ${word} in ${to[0]}`,
      `    ${count("Add:")} additions`,
      `    ${count("Delete:")} deletions`,
      `    ${count("Revise to:")} revisions`,
    ].join("\n");
  });
  return [...lines, "", ...totals].join("\n");
}

/** A folder of its own with the files given; names may hold folders. */
export function releaseFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** The same files read; one that is refused is an error of the test. */
export function componentsOf(files: Readonly<Record<string, string | Uint8Array>>): readonly Component[] {
  const { components, refused } = readComponents(openReleaseFolder(releaseFolder(files)));
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return components;
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const ROWS_2026: readonly Row[] = [
  ["B88", "0", "Other infestations"],
  ["B880", "0", "Other acariasis"],
  ["B8801", "1", "Infestation by Demodex mites"],
  ["B8809", "1", "Other acariasis, specified"],
  ["E11", "0", "Type 2 diabetes mellitus"],
  ["E119", "1", "Type 2 diabetes mellitus without complications"],
  ["I10", "1", "Essential (primary) hypertension"],
  ["L02212", "1", "Cutaneous abscess of back and flank"],
];

/** A small pair of years: B88.0 was divided, L02.212 retitled; the addenda say so and the counts agree. */
export const TWO_YEARS = {
  "icd10cm_order_2026.txt": orderFile(ROWS_2026),
  "icd10cm_order_addenda_2026.txt": orderAddenda(
    [
      ["Delete:", "1", "B880", "Other acariasis"],
      ["Add:", "0", "B880", "Other acariasis"],
      ["Add:", "1", "B8801", "Infestation by Demodex mites"],
      ["Add:", "1", "B8809", "Other acariasis, specified"],
      ["Revise from:", "1", "L02212", "Cutaneous abscess of back"],
      ["Revise to:", "1", "L02212", "Cutaneous abscess of back and flank"],
    ],
    { from: ["icd10cm_order_2025.txt", 2, 4], to: ["icd10cm_order_2026.txt", 3, 5] },
  ),
  "conversion-table-FY2026.txt":
    "Current code assignment\tEffective\tPrevious Code(s) Assignment\nB88.01\t2025\tB88.0\nB88.09\t2025\tB88.0\n",
} as const;
