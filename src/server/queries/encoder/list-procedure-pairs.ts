import { z } from "zod";
import { procedurePairs } from "@/domain/code-sets/book/procedure-edits";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import type { CodePair } from "@/domain/code-sets/ncci/pairs-of-code";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService, typedCode, typedWords } from "./code-question";

export interface ProcedurePairRow extends CodePair {
  /** Empty where its words are licensed or it is not at hand. */
  readonly title: string;
}

export interface ProcedurePairs {
  /** Absent where no table of pairs speaks for the date and setting: nothing was looked up. */
  readonly quarter?: string;
  readonly rows: readonly ProcedurePairRow[];
  /** Of the column, and of those that hold the words typed. */
  readonly total: number;
  readonly found: number;
  /** Where the next page begins. */
  readonly nextCursor?: number;
}

/** The NCCI pairs of a procedure in one column of the quarter of the date, a page at a time. */
export const listProcedurePairs = defineQuery({
  name: "encoder.pairs",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    code: typedCode,
    on: dateOfService,
    setting: z.enum(["practitioner", "outpatient-hospital", "dme"]),
    column: z.union([z.literal(1), z.literal(2)]),
    words: typedWords.default(""),
    cursor: z.int().min(0).max(100_000).default(0),
    limit: z.int().min(1).max(200).default(50),
  }),
  async read({ tx, actor }, { code, words, cursor, ...asked }): Promise<ProcedurePairs> {
    const { ncci, codeSets } = await officeCodes(tx, actor);
    const titleOf = (other: string) => titleOn(codeSets, other, asked.on);
    const { pairs, ...counts } = procedurePairs(ncci, {
      ...asked,
      offset: cursor,
      code: code.toUpperCase(),
      holds: words.trim() === "" ? undefined : (other) => holdsWords(`${other} ${titleOf(other)}`, words),
    });
    const next = cursor + pairs.length;
    return {
      ...counts,
      ...(next < counts.found && { nextCursor: next }),
      rows: pairs.map((pair) => ({ ...pair, title: titleOf(pair.other) })),
    };
  },
});

function titleOn(codeSets: CodeSets, code: string, on: CalendarDate): string {
  const system = procedureCodeSystem(code);
  const answer = system && codeSets.lookUp({ system, code, on });
  if (!answer) return "";
  if ("entry" in answer) return answer.entry.title;
  return answer.kind === "not-on-date" ? answer.title : "";
}

/** Every word typed begins a word of the code or its title. */
function holdsWords(text: string, typed: string): boolean {
  const held = wordsOf(text);
  return wordsOf(typed).every((word) => held.some((each) => each.startsWith(word)));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
