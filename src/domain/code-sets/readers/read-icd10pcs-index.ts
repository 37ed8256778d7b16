import type { PcsIndex, PcsIndexTerm } from "../components/pcs-tables";
import { type FileRead, type ImportIssue, isIssue, issueAt } from "./import-issue";
import { childrenNamed, childText, readXml, type XmlElement } from "./xml-tree";

const BEGINNING_OF_CODE = /^[0-9A-HJ-NP-Z]{1,7}$/;

/** Reads the ICD-10-PCS index (XML of CMS). */
export function readIcd10pcsIndex(xml: string): FileRead<PcsIndex> {
  const root = readXml(xml);
  if (isIssue(root)) return { content: { version: "", terms: [] }, issues: [root] };
  const issues: ImportIssue[] = [];
  if (root.name !== "ICD10PCS.index")
    issues.push(issueAt("wrong-file", root.line, `<${root.name}> is no index of ICD-10-PCS`));
  const mainTerms = childrenNamed(root, "letter").flatMap((letter) => childrenNamed(letter, "mainTerm"));
  if (mainTerms.length === 0) issues.push(issueAt("file-empty", 0, "no main term was found"));
  const terms = mainTerms.map((term) => termOf(term, issues));
  return { content: { version: childText(root, "version") ?? "", terms }, issues };
}

function termOf(element: XmlElement, issues: ImportIssue[]): PcsIndexTerm {
  const [see, use] = [childText(element, "see"), childText(element, "use")];
  const codes = codesBelow(element);
  for (const code of codes)
    if (!BEGINNING_OF_CODE.test(code))
      issues.push(issueAt("code-malformed", element.line, `"${code}" begins no code`));
  return {
    title: childText(element, "title") ?? "",
    ...(see && { see }),
    ...(use && { use }),
    codes,
    terms: childrenNamed(element, "term").map((term) => termOf(term, issues)),
  };
}

/** Codes and tables stand beside a reference or inside it. */
const codesBelow = (element: XmlElement): string[] =>
  element.children.flatMap((child) => {
    if (CODE_ELEMENTS.has(child.name)) return [child.text];
    return child.name === "see" || child.name === "use" ? codesBelow(child) : [];
  });

const CODE_ELEMENTS: ReadonlySet<string> = new Set(["code", "codes", "tab"]);
