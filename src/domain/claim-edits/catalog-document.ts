import { EDIT_GROUPS } from "./catalog";
import { authorityText, type ClaimEdit } from "./claim-edit";

const row = ({ id, title, severity, leavesWhen, authority, fix }: ClaimEdit): string =>
  `| \`${id}\` | ${severity} | ${title} | ${leavesWhen} | ${authorityText(authority)} | ${fix ? "yes" : ""} |`;

/** docs/edits.md: the catalog as people read it; a test keeps the file equal to this. */
export const catalogToMarkdown = (): string =>
  [
    "# Claim edits",
    "",
    "Written by `npm run docs` from `src/domain/claim-edits/catalog.ts`.",
    "",
    "What an edit does to a claim: **stop** cannot be passed, **block** needs a reason and a second person, **warn** a",
    "reason, **note** nothing; **fix** corrects the format by itself, shows it and records what stood before. *One key*",
    "marks edits that can offer the one correction that is right.",
    ...EDIT_GROUPS.flatMap(({ title, edits }) => [
      "",
      `## ${title}`,
      "",
      "| edit | severity | finds | the claim leaves when | authority | one key |",
      "| --- | --- | --- | --- | --- | --- |",
      ...edits.map(row),
    ]),
    "",
  ].join("\n");
