import { expect, test } from "vitest";
import { answerCommand } from "@/cli/codes-command";
import { releaseFolder, TWO_YEARS } from "../../../support/release-files";

// A file of that name that is text already is read as the text of its pages.
const PAGES = `ICD-10-CM TABULAR LIST of DISEASES and INJURIES
2026 Addenda
No Change B88 Other infestations
Revise from Round mites (B80)
Revise to Round mites (B80.-)
Add B88.01 Infestation by Demodex mites
Add Code also, if applicable, itching (L29.8-)`;

const FOLDER = releaseFolder({ ...TWO_YEARS, "icd10cm-tabular-addenda-2026.pdf": PAGES });
const lookUp = (...words: readonly string[]) => answerCommand(["lookup", "--release", FOLDER, ...words]);
const since = (text: string) => text.split("\n").filter((line) => line.includes("since then"));

test("C22: lookup says what the addenda changed at a code and above it since the list of its notes", () => {
  const { text } = lookUp("--json", "--date", "2026-01-15", "B88.01");
  expect(JSON.parse(text).amendments).toEqual([
    {
      owner: "B88",
      action: "revise",
      kind: "inclusion-term",
      text: "Round mites (B80.-)",
      was: "Round mites (B80)",
      authority: "ICD-10-CM tabular list addenda FY2026, page 1",
    },
    {
      owner: "B88.01",
      action: "add",
      kind: "code-also",
      text: "Code also, if applicable, itching (L29.8-)",
      authority: "ICD-10-CM tabular list addenda FY2026, page 1",
    },
  ]);
  expect(since(lookUp("--date", "2026-01-15", "B88.01").text)).toEqual([
    "    since then revise inclusion-term (B88): Round mites (B80) → Round mites (B80.-) [ICD-10-CM tabular list addenda FY2026, page 1]",
    "    since then add code-also (B88.01): Code also, if applicable, itching (L29.8-) [ICD-10-CM tabular list addenda FY2026, page 1]",
  ]);
});

test("C22: nothing is said before the day the addenda hold, nor of other codes", () => {
  expect(since(lookUp("--date", "2025-01-15", "B88.0").text)).toEqual([]);
  expect(since(lookUp("--date", "2026-01-15", "L02.212").text)).toEqual([]);
});
