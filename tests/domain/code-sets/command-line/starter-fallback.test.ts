import { expect, test } from "vitest";
import { answerCommand } from "@/cli/codes-command";
import { orderFile, releaseFolder, TWO_YEARS } from "../../../support/release-files";

const FOLDER = releaseFolder({
  ...TWO_YEARS,
  "icd10pcs_order_2026.txt": orderFile([
    ["0DT", "0", "Gastrointestinal System, Resection"],
    ["0DTJ4ZZ", "1", "Resection of Appendix, Percutaneous Endoscopic Approach"],
  ]),
});
const ON = ["--date", "2026-01-15", "--release", FOLDER];

function codes(...words: readonly string[]) {
  const { text, problem, exitCode } = answerCommand(words);
  const objects = words.includes("--json") ? text.split("\n").map((line) => JSON.parse(line)) : [];
  return { text, problem, exitCode, objects };
}

const file = (content: string): string => `${releaseFolder({ "list.json": content })}/list.json`;
const FROM_STARTER = "not in the folder, answered from the starter set:";

test("C1: sets that the folder does not bring are answered from the starter set, and it is said", () => {
  const searched = codes("search", "--json", "--set", "hcpcs", "--limit", "1", ...ON, "wheelchair");
  expect(searched.objects[0]?.results).toMatchObject([{ set: "hcpcs" }]);
  expect(searched.objects[0]?.remarks).toEqual([`${FROM_STARTER} hcpcs`]);
  expect(searched.problem).toBe(`${FROM_STARTER} hcpcs`);
  const looked = codes("lookup", "--json", ...ON, "99213", "I10");
  expect(looked.objects).toMatchObject([
    { code: "99213", set: "cpt", status: "valid", remarks: [`${FROM_STARTER} cpt`] },
    { code: "I10", remarks: ["notes: no tabular list is in the folder; these are of the starter set"] },
  ]);
  expect(looked.problem).toBe(`${FROM_STARTER} cpt`);
});

test("C3: what only the starter set carries comes behind what the folder brings", () => {
  const { objects } = codes("search", "--json", "--limit", "200", ...ON, "specified");
  const results: readonly { readonly set: string }[] = objects[0]?.results ?? [];
  const sets = results.map(({ set }) => set);
  expect(sets[0]).toBe("icd10cm");
  expect(sets.lastIndexOf("icd10cm")).toBeLessThan(sets.findIndex((set) => set === "hcpcs" || set === "cpt"));
});

test("C4: every code asked for has an answer, however it is written", () => {
  const { objects, exitCode } = codes(
    "lookup",
    "--json",
    ...ON,
    "b8801,I10.",
    "E11.-",
    "0DT.J4ZZ",
    "0dt",
    "E11-E13",
    "D0120",
  );
  expect(exitCode).toBe(1);
  expect(objects).toMatchObject([
    { code: "B88.01", status: "valid" },
    { code: "I10", status: "valid" },
    { code: "E11", status: "header" },
    { code: "0DTJ4ZZ", set: "icd10pcs", status: "valid" },
    { code: "0DT", set: "icd10pcs", status: "header" },
    { set: "icd10cm", status: "unknown", remarks: [expect.stringContaining("a range names many codes")] },
    { code: "D0120", set: "cdt", status: "no-release", remarks: ["cdt: no release is loaded"] },
  ]);
});

test("C7: bare codes are a list; without a date the newest release is asked, and what was not checked is said", () => {
  const { objects } = codes("check", "--json", "--release", FOLDER, file('["99213", "e119", "0DTJ4ZZ"]'));
  expect(objects[0]?.remarks).toEqual([
    "no date was given: checked for 2026-09-30",
    "no NCCI tables are at hand; procedure pairs and units were not checked",
  ]);
  expect(objects[0]?.findings.map(({ kind }: { kind: string }) => kind)).not.toContain("malformed");
});

test("C7: an inpatient procedure of seven characters is judged by its own book", () => {
  const list = (code: string) =>
    file(JSON.stringify({ setting: "inpatient", date: "2026-01-15", services: [code] }));
  const kinds = (code: string) =>
    codes("check", "--json", "--release", FOLDER, list(code)).objects[0]?.findings.map(
      ({ kind, message }: { kind: string; message: string }) => [kind, message],
    );
  expect(kinds("0DTJ4ZZ")).toEqual([]);
  expect(kinds("0DTJ9ZZ")).toEqual([
    ["procedure-not-on-date", "0DTJ9ZZ is not a billable code on 01/15/2026."],
  ]);
});

test.each([
  [["--help"], "Usage: firstpass-codes"],
  [["search", "--limit", "3", "-h"], "Usage: firstpass-codes"],
  [["help"], "Usage: firstpass-codes"],
] as const)("C3: %j shows the usage and ends well", (words, text) => {
  const ran = codes(...words);
  expect(ran).toMatchObject({ exitCode: 0, problem: "" });
  expect(ran.text).toContain(text);
});

test("C3: options may be written with an equals sign, sets in any case, limits beyond the most", () => {
  expect(codes("search", "--json", "--limit=1", "--set=ICD-10-CM", ...ON, "mites").objects).toMatchObject([
    { results: [{ code: "B88.01" }] },
  ]);
  expect(codes("search", "--json", "--limit", "99999", ...ON, "mites").exitCode).toBe(0);
  expect(codes("search", "--", "--help").exitCode).toBe(0);
});

test.each([
  [["search", "--set", "", "x"], "--set needs a set"],
  [["search", "--limit", "0", "x"], '"0" is no number of results'],
  [["search", "--limit", "-1", "x"], '"-1" is no number of results'],
  [["search", "--release=", "x"], "--release needs a folder"],
  [["lookup", ""], "no code was given"],
  [["lookup", " , ;"], "no code was given"],
  [["check", "a.json", "b.json"], "check takes one file"],
  [["check", file("[]")], "no list of codes was found"],
  [["check", file("\n")], "no list of codes was found"],
  [["check", "/tmp"], "/tmp: illegal operation on a directory"],
  [["list", "--release", "/nowhere"], "/nowhere: no such file or directory"],
] as const)("%j is refused in plain words", (words, problem) => {
  const ran = codes(...words);
  expect(ran.exitCode).toBe(2);
  expect(ran.problem).toContain(problem);
});

test("FILE-1: a folder with broken files answers from the others and names the broken ones", () => {
  const folder = releaseFolder({
    ...TWO_YEARS,
    "icd10pcs_2026.zip": "no archive",
    "icd10pcs_order_2026.txt": "no order file",
  });
  const ran = codes(
    "search",
    "--json",
    "--release",
    folder,
    "--date",
    "2026-01-15",
    "--set",
    "icd10cm,icd10pcs",
    "mites",
  );
  expect(ran.exitCode).toBe(0);
  expect(ran.objects).toMatchObject([
    { results: [{ code: "B88.01" }], remarks: ["icd10pcs: no release is loaded"] },
  ]);
  expect(ran.problem).toContain("icd10pcs_2026.zip was refused");
  expect(ran.problem).toContain("icd10pcs_order_2026.txt was refused");
});
