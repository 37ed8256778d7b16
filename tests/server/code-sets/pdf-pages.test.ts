import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { pdfPages } from "@/node/pdf-pages";
import { pdfPagesNow } from "@/node/pdf-pages-now";
import { readComponents } from "@/server/code-sets/read-components";
import { readWithPages } from "@/server/code-sets/read-with-pages";
import { zipOf } from "../../support/zip-of";

const { PDFDocument, StandardFonts } = createRequire(import.meta.url)(
  "@cantoo/pdf-lib",
) as typeof import("@cantoo/pdf-lib");

const NAME = "ICD-10-CM-Guidelines-FY2026.pdf";

async function pdfOf(...pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([600, 800]);
    for (const [at, line] of lines.entries())
      page.drawText(line, { x: 50, y: 700 - 20 * at, size: 12, font });
  }
  return document.save();
}

const reading = (bytes: Uint8Array) =>
  readWithPages({ name: NAME, sha256: "0".repeat(64), packing: "none", bytes }, () => undefined);

describe("C22: the text of a published PDF", () => {
  it("comes page by page, line by line", async () => {
    const pdf = await pdfOf(["First line", "Second line"], ["Next page"]);
    expect(await pdfPages(pdf)).toEqual(["First line\nSecond line", "Next page"]);
  });

  it("is the same for a program that cannot wait", { timeout: 120_000 }, async () => {
    const pdf = await pdfOf(["First line"], ["Next page"]);
    expect(pdfPagesNow(pdf)).toEqual(["First line", "Next page"]);
    expect(pdfPagesNow(new Uint8Array([0x25, 0x50, 0x44, 0x46]))).toMatchObject({ code: "file-unreadable" });
  });

  it("is refused where there is none: a scan, and what is no PDF after all", async () => {
    expect(await pdfPages(await pdfOf([], []))).toMatchObject({
      code: "file-unreadable",
      message: "this PDF has no text: its pages are pictures",
    });
    expect(await pdfPages(new TextEncoder().encode("%PDF-1.7 broken"))).toMatchObject({
      code: "file-unreadable",
      message: expect.stringContaining("cannot be opened"),
    });
  });

  it("refuses a file of the right name with other words in it, with the reason", async () => {
    expect(await reading(await pdfOf(["A letter about something else"]))).toEqual({
      kind: "refused",
      problemCount: 1,
      problems: [
        {
          place: NAME,
          line: 1,
          code: "wrong-file",
          message: "This PDF does not begin as the ICD-10-CM Official Guidelines for Coding and Reporting.",
        },
      ],
    });
  });
});

const TABULAR_ADDENDA = [
  "ICD-10-CM TABULAR LIST of DISEASES and INJURIES",
  "2026 Addenda",
  "No Change I10 Roundness",
  "Delete Round trouble",
];
const archiveOf = (...members: Parameters<typeof zipOf>[0]) =>
  ({
    name: "icd10cm-addenda-2026.zip",
    sha256: "0".repeat(64),
    packing: "none",
    bytes: zipOf(members),
  }) as const;

describe("C22: an archive of nothing but PDFs", () => {
  const unknown = { name: "summary.pdf", text: "%PDF-1.7" };

  it("is read by the text of those that are known, which is kept in place of the archive", async () => {
    const text = await pdfOf(TABULAR_ADDENDA);
    const archive = archiveOf({ name: "icd10cm-tabular-addenda-2026.pdf", text }, unknown);
    const read = await readWithPages(archive, () => undefined);
    expect(read).toMatchObject({
      kind: "ready",
      lists: [
        {
          kind: "icd10cm-tabular-addenda",
          name: "icd10cm-addenda-2026.zip/icd10cm-tabular-addenda-2026.pdf",
          edition: "FY2026",
          counts: { additions: 0, deletions: 1, revisions: 0, unchanged: 1 },
        },
      ],
    });
    const pageText = read.kind === "ready" ? read.pageText : undefined;
    const [component] = await readComponents({ ...archive, bytes: new Uint8Array(), pageText });
    expect(component?.content).toEqual({
      rows: [{ action: "delete", owner: "I10", part: "inclusion-term", text: "Round trouble", page: 1 }],
      unchanged: 1,
    });
  });

  it("is refused where one of those cannot be opened, with its name", async () => {
    const text = await pdfOf(TABULAR_ADDENDA);
    const archive = archiveOf(
      { name: "icd10cm-tabular-addenda-2026.pdf", text },
      { name: "icd10cm-index-addenda-2026.pdf", text: "%PDF-1.7 broken" },
    );
    expect(await readWithPages(archive, () => undefined)).toMatchObject({
      kind: "refused",
      problems: [
        {
          place: "icd10cm-addenda-2026.zip/icd10cm-index-addenda-2026.pdf",
          message: expect.stringContaining("cannot be opened"),
        },
      ],
    });
  });

  it("is refused where none of those is known", async () => {
    expect(await readWithPages(archiveOf(unknown), () => undefined)).toMatchObject({
      kind: "refused",
      problems: [{ message: expect.stringContaining("printed pages (PDF) only") }],
    });
  });
});

describe("C22: a PDF beside lists in an archive", () => {
  it("is left alone by an import, which reads the lists beside it", async () => {
    const order = `00001 A000    1 ${"Cholera, short".padEnd(60)} Cholera due to Vibrio cholerae 01, biovar cholerae`;
    const bytes = zipOf([
      { name: NAME, text: "%PDF-1.7" },
      { name: "icd10cm_order_2026.txt", text: `${order}\n` },
    ]);
    const file = { name: "cms_2026.zip", sha256: "0".repeat(64), packing: "none", bytes } as const;
    expect(await readWithPages(file, () => undefined)).toMatchObject({
      kind: "ready",
      lists: [{ kind: "icd10cm-order", counts: { rows: 1 } }],
    });
  });
});
