import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Component, ComponentKind } from "@/domain/code-sets/components/component";
import type { PrintedAddenda } from "@/domain/code-sets/components/printed-addenda";
import { readComponent } from "@/domain/code-sets/readers/component-readers";
import { isIssue } from "@/domain/code-sets/readers/import-issue";
import { recognizeFile } from "@/domain/code-sets/readers/recognize-file";
import { readZip } from "@/domain/code-sets/readers/zip-archive";
import { entriesOfAddenda } from "@/domain/code-sets/release/entries-of-addenda";
import { notesOfAddenda } from "@/domain/code-sets/release/notes-of-addenda";
import { pdfPages } from "@/node/pdf-pages";
import { RELEASE_FILE_TOOLS } from "@/node/release-file-tools";
import { corpusComponent, corpusIsAtHand, RELEASE_CORPUS } from "../../../support/release-corpus";

const ARCHIVE = "icd10cm-addenda-2026.zip";
const PDF_MS = 120_000;

/** Lines of each action in the documents, counted by searching their text for the words alone. */
const BOOKS = [
  { kind: "icd10cm-tabular-addenda", adds: 698, deletes: 60, revises: 65, unchanged: 449 },
  { kind: "icd10cm-index-addenda", adds: 563, deletes: 77, revises: 306, unchanged: 404 },
  { kind: "icd10cm-external-cause-index-addenda", adds: 32, deletes: 6, revises: 21, unchanged: 46 },
] as const;

/** In the tables a row that came or went has the word before its name and before each of its six cells. */
const TABLES = [
  { kind: "icd10cm-neoplasm-table-addenda", adds: 56 / 7, deletes: 49 / 7, revises: 119, unchanged: 15 },
  { kind: "icd10cm-drug-table-addenda", adds: 49 / 7, deletes: 35 / 7, revises: 8, unchanged: 3 },
] as const;

describe.runIf(corpusIsAtHand)("C22: the published addenda of FY2026", () => {
  const texts = new Map<ComponentKind, string>();
  const read = new Map<ComponentKind, Component>();

  beforeAll(async () => {
    for (const { name, pages } of await pagesOfArchive()) {
      const [recognized] = recognizeFile(name, ARCHIVE);
      if (!recognized) throw new Error(`${name} is not known`);
      const { official, period } = recognized;
      const provenance = { name, publisher: official.publisher, version: period.label, checksum: "" };
      const text = pages.join("\f");
      const answer = readComponent(official.kind, { text, source: { provenance, covers: period.covers } });
      if (answer.kind === "refused") throw new Error(JSON.stringify(answer.issues.slice(0, 3)));
      texts.set(official.kind, text);
      read.set(official.kind, answer.component);
    }
  }, PDF_MS);

  const contentOf = (kind: ComponentKind) => read.get(kind)?.content as PrintedAddenda;

  it.each([...BOOKS, ...TABLES])("$kind: as many changes of each kind as are printed", (book) => {
    expect(read.get(book.kind)?.counts).toEqual({
      additions: book.adds,
      deletions: book.deletes,
      revisions: book.revises,
      unchanged: book.unchanged,
    });
  });

  it.each(BOOKS)("$kind: no line of a page is lost, those that run on included", ({ kind }) => {
    const lines = (texts.get(kind) ?? "").split(/[\n\f]/).slice(2);
    const { rows, unchanged } = contentOf(kind);
    expect(lines.filter((line) => line.startsWith("No Change ")).length).toBe(unchanged);
    const kept = rows.map(({ text, was }) => ` ${was ?? ""} ${text} `).join(" ");
    const changed = lines
      .map((line, at) => ({
        line,
        opener: lines.slice(0, at + 1).findLast((each) => ACTION.test(each)) ?? "",
      }))
      .filter(({ line, opener }) => line !== "" && !opener.startsWith("No Change"));
    expect(changed.length).toBeGreaterThan(80);
    const lost = changed.filter(({ line }) => !kept.includes(lastWord(line)));
    expect(lost).toEqual([]);
  });

  it("places notes where the tabular list has them: deleted ones of FY2026 stood there in FY2021 or came since", () => {
    const { rows } = contentOf("icd10cm-tabular-addenda");
    const owners = new Set(rows.map(({ owner }) => owner));
    expect(
      [...owners].filter((owner) => !/^(chapter \d+|[A-Z]\w\w(-[A-Z]\w\w|\.\w{1,4})?)$/.test(owner)),
    ).toEqual([]);
    const older = corpusComponent("icd10cm-tabular", "FY2021").content;
    const known = new Set(
      older.notes.map(({ owner, kind, text }) => `${owner} ${kind} ${text.toLowerCase()}`),
    );
    const gone = rows.filter(({ action, part }) => action === "delete" && /^(excl|inclusion)/.test(part));
    const stood = gone.filter(({ owner, part, text }) => known.has(`${owner} ${part} ${text.toLowerCase()}`));
    expect(gone.length).toBe(60);
    expect(stood.length / gone.length).toBeGreaterThan(0.6);
  });

  it("says which notes changed from FY2025 to FY2026: all that are printed but new and revised titles", () => {
    const notes = notesOfAddenda([...read.values()], { from: "FY2025", to: "FY2026" })?.changes ?? [];
    const { rows } = contentOf("icd10cm-tabular-addenda");
    const titles = (action: string) =>
      rows.filter((row) => row.action === action && row.part === "title").length;
    const counted = (kind: string) => notes.filter(({ change }) => change === kind).length;
    expect(counted("note-removed")).toBe(60 + 65 - titles("revise"));
    expect(counted("note-added")).toBe(698 + 65 - titles("add") - titles("revise"));
    expect(notes.every(({ authority }) => /FY2026, page \d+$/.test(authority ?? ""))).toBe(true);
  });

  it("says which entries of indexes and tables changed: all that are printed but those that only head others", () => {
    const entries = entriesOfAddenda([...read.values()], { from: "FY2025", to: "FY2026" });
    const printed = [...BOOKS, ...TABLES]
      .filter(({ kind }) => kind !== "icd10cm-tabular-addenda")
      .reduce((sum, { adds, deletes, revises }) => sum + adds + deletes + revises, 0);
    const heads = [...read.values()].flatMap(({ kind, content }) =>
      kind === "icd10cm-tabular-addenda"
        ? []
        : (content as PrintedAddenda).rows.filter(
            ({ action, text }) => action !== "revise" && !/\d[\dA-Z.]|\bsee\b/.test(text),
          ),
    );
    expect(entries).toHaveLength(printed - heads.length);
    expect(heads.length).toBeGreaterThan(30);
    expect(entries).toContainEqual({
      ...{ change: "entry-added", book: "external-cause-index", code: "W45.3" },
      text: "Contact (accidental) › with › fishing hook W45.3",
      authority: expect.stringMatching(/FY2026, page \d$/),
    });
    expect(entriesOfAddenda([...read.values()], { from: "FY2024", to: "FY2026" })).toEqual([]);
  });

  it("reads what a coder would look for", () => {
    const { rows } = contentOf("icd10cm-tabular-addenda");
    expect(rows).toEqual(
      expect.arrayContaining(
        [
          {
            action: "delete",
            owner: "D12.6",
            part: "excludes1",
            text: "inflammatory polyp of colon (K51.4-)",
            page: 1,
          },
          {
            action: "add",
            owner: "D12.6",
            part: "excludes2",
            text: "inflammatory polyp of colon (K51.4-)",
            page: 1,
          },
        ].map((row) => ({ ...row, page: expect.any(Number) })),
      ),
    );
  });
});

async function pagesOfArchive(): Promise<{ name: string; pages: readonly string[] }[]> {
  const members = readZip(readFileSync(join(RELEASE_CORPUS, "icd10cm", ARCHIVE)), RELEASE_FILE_TOOLS);
  if (isIssue(members)) throw new Error(members.message);
  return Promise.all(
    members.map(async (member) => {
      const bytes = member.bytes();
      const pages = isIssue(bytes) ? bytes : await pdfPages(bytes);
      if (isIssue(pages)) throw new Error(`${member.name}: ${pages.message}`);
      return { name: member.name, pages };
    }),
  );
}

const ACTION = /^(No Change|Add|Delete|Revise from|Revise to) /;
const lastWord = (line: string): string => line.trim().split(/\s+/).at(-1) ?? "";
