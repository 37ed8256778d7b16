import { readFileSync } from "node:fs";
import { CODES_USAGE } from "@/cli/codes-usage";
import { OFFICIAL_FILES } from "@/domain/code-sets/readers/recognize-file";
import { projectFolder } from "../project-folder";
import { withMarkedPart } from "./marked-part";

const EDITIONS = {
  "fiscal-year": "fiscal year, from 1 October; April update",
  "calendar-year": "calendar year",
  quarter: "quarter",
  grouper: "grouper version of a fiscal year",
  "payment-year": "payment year",
  undated: "open: each code has its own dates, or none",
} as const;

/** docs/code-sets.md with the files that are read and the words of the command line. */
export function codeSetSheet(): string {
  const text = readFileSync(`${projectFolder}/docs/code-sets.md`, "utf8");
  const rows = OFFICIAL_FILES.map(
    ({ title, publisher, page, basis }) => `| ${title} | ${publisher}, *${page}* | ${EDITIONS[basis]} |`,
  );
  const table = ["| file | publisher and its public page | editions |", "| --- | --- | --- |", ...rows].join(
    "\n",
  );
  const withFiles = withMarkedPart(text, "official files", table);
  return withMarkedPart(withFiles, "command line", ["```", CODES_USAGE, "```"].join("\n"));
}
