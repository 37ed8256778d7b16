import { type ImportIssue, issueAt } from "@/domain/code-sets/readers/import-issue";

/** More than any published document has; a page more is not read. */
const MOST_PAGES = 2_000;

/** The text of a PDF page by page, without its pictures; what cannot be opened, or is a scan, says so. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly string[] | ImportIssue> {
  const { extractText, getDocumentProxy } = await import("unpdf");
  try {
    const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
    if (document.numPages > MOST_PAGES)
      return issueAt("file-unreadable", 0, `this PDF has more than ${MOST_PAGES} pages`);
    const { text } = await extractText(document, { mergePages: false });
    return text.some((page) => page.trim() !== "")
      ? text
      : issueAt("file-unreadable", 0, "this PDF has no text: its pages are pictures");
  } catch (error) {
    const why = error instanceof Error ? error.message : "broken";
    return issueAt("file-unreadable", 0, `this PDF cannot be opened: ${why}`);
  }
}
