import type { Documents } from "./documents";
import type { FindOptions } from "./find-options";
import { creditsOf } from "./judging";
import { type PlannedClause, pointsOf } from "./query-plan";
import type { QuestionPlan } from "./question-plan";
import type { ScoredEntry } from "./ranked-list";

/** The first of a list, which are read. */
const READ = 8;
/** So many rows speak of another matter, if the first speak of one only. */
const OTHERS = 2;
/** What weighs so much is a matter of its own. */
const MATTER = 0.8;
const SMALL_STEP = 1e-9;

/**
 * "Toxic megacolon, ulcerative colitis" are two things said in one breath: where all rows that are read lack the same
 * words, what answers these comes behind the ones read.
 */
export function createOtherMatters(documents: Documents) {
  const { codes, byCode, vocabulary } = documents;
  const documentOf = (code: string): number => byCode[codes.rangeOf(code.replaceAll(".", ""))[0]] ?? 0;

  /** The words of the question that none of the rows answers, if they weigh enough. */
  const lackedBy = (
    rows: readonly ScoredEntry[],
    { clauses, hits }: QuestionPlan,
  ): readonly PlannedClause[] => {
    const read = rows.map(({ entry }) => documentOf(entry.code));
    const unmet = clauses.filter(
      (clause) => clause.required && read.every((document) => pointsOf(vocabulary, document, clause) === 0),
    );
    if (unmet.length === 0) return [];
    const credits = creditsOf(documents, hits);
    return unmet.filter((clause) => {
      const bit = 1 << clauses.indexOf(clause);
      return read.every((document) => ((credits.get(document)?.clauses ?? 0) & bit) === 0);
    });
  };

  return (
    best: ScoredEntry[],
    plan: QuestionPlan,
    {
      options,
      find,
    }: { readonly options: FindOptions; readonly find: (query: string) => readonly ScoredEntry[] },
  ): void => {
    const read = best.slice(0, READ);
    if (read.length < READ || options.limit <= READ) return;
    const lacked = lackedBy(read, plan);
    const isAll = lacked.length === plan.clauses.filter(({ required }) => required).length;
    if (isAll || !lacked.some(({ importance, most }) => importance >= MATTER && most > 0)) return;
    const held = new Set(read.map(({ entry }) => entry));
    const others = find(lacked.map(({ typed }) => typed).join(" "))
      .filter(({ entry }) => entry.billable && !held.has(entry))
      .slice(0, OTHERS);
    const behind = read.at(-1)?.score ?? 0;
    const rest = best.slice(READ).filter(({ entry }) => !others.some((other) => other.entry === entry));
    const moved = others.map(({ entry }, at) => ({ entry, score: behind - SMALL_STEP * (at + 1) }));
    const after = rest.map(({ entry, score }) => ({
      entry,
      score: Math.min(score, behind - SMALL_STEP * (OTHERS + 1)),
    }));
    best.splice(0, best.length, ...[...read, ...moved, ...after].slice(0, options.limit));
  };
}
