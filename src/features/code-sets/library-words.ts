import { countText } from "@/components/format/count-text";
import type { Outputs } from "@/trpc/client";

export type CodeLibrary = Outputs["codeSets"]["library"];
export type CodeSet = CodeLibrary["sets"][number];
export type CodeFile = CodeLibrary["files"][number];
export type FileList = CodeFile["lists"][number];

const day = (date: string): string => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;

/** Lists whose codes carry their own dates speak for all of them. */
const FIRST_DAY = "1995-01-01";

/** "10/01/2025 to 09/30/2026", "since 07/01/2024", "each code by its own dates". */
export function periodWords({ from, through }: { readonly from: string; readonly through: string | null }) {
  if (through) return `${day(from)} to ${day(through)}`;
  return from <= FIRST_DAY ? "each code by its own dates" : `since ${day(from)}`;
}

/** "98,186 rows · 74,719 billable". */
export const countWords = (counts: FileList["counts"]): string =>
  Object.entries(counts)
    .map(
      ([word, count]) =>
        `${countText(count)} ${word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
    )
    .join(" · ");

/** Lists whose codes carry their own dates have no edition. */
export const editionWords = ({ edition }: FileList): string => (edition === "undated" ? "" : ` ${edition}`);

/** What a file holds, shortly: its first list, and how many more; why nothing of it answers. */
export function contentWords({ lists, status, problems }: CodeFile): string {
  const [first] = lists;
  if (!first) return status === "refused" ? (problems[0]?.message ?? "nothing of it answers") : "";
  const more = lists.length > 1 ? ` and ${countText(lists.length - 1)} more` : "";
  return `${first.title}${editionWords(first)}${more}`;
}
