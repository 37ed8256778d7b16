import { readFileSync } from "node:fs";
import { catalogToMarkdown } from "@/domain/claim-edits/catalog-document";
import { projectFolder } from "../project-folder";
import { codeSetSheet } from "./code-set-sheet";
import { guidePages } from "./guide-pages";
import { keySheet } from "./key-sheet";
import { claimDiagram, encounterDiagram, lifecycleSheet } from "./lifecycle-diagrams";
import { withMarkedPart } from "./marked-part";
import { measureDefinitions, measureSheet } from "./measure-sheet";
import { permissionSheet } from "./permission-sheet";
import { testTitles } from "./test-titles";
import { trustSheet } from "./trust-sheet";

export interface GeneratedDocument {
  /** From the project folder. */
  readonly path: string;
  readonly text: string;
}

/** Every document that is written from code: `npm run docs` keeps the files equal to it, a test compares. */
export async function generatedDocuments(): Promise<GeneratedDocument[]> {
  return [
    { path: "README.md", text: readme() },
    { path: "docs/code-sets.md", text: codeSetSheet() },
    { path: "docs/edits.md", text: catalogToMarkdown() },
    { path: "docs/keys.md", text: keySheet() },
    { path: "docs/lifecycles.md", text: lifecycleSheet() },
    { path: "docs/measures.md", text: measureSheet(await measureDefinitions()) },
    { path: "docs/permissions.md", text: permissionSheet() },
    { path: "docs/trust.md", text: trustSheet(testTitles(projectFolder)) },
    ...guidePages(),
  ];
}

function readme(): string {
  const text = readFileSync(`${projectFolder}/README.md`, "utf8");
  const withEncounter = withMarkedPart(text, "encounter lifecycle", encounterDiagram());
  return withMarkedPart(withEncounter, "claim lifecycle", claimDiagram());
}
