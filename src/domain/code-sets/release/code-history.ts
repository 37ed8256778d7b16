import { addDays } from "../../shared/calendar-date";
import { atOnce, type Steps } from "../../shared/steps";
import type { CodeEntry } from "../code-entry";
import { displayCode } from "../code-format";
import type { CodeRelease, Coverage, Provenance } from "../code-release";
import { CODE_SYSTEM_FACTS } from "../code-system";
import type { Edition, EditionCode } from "./edition";

/** What is known of a code beside its title, whatever the edition. */
export type CodeMarks = Pick<
  CodeEntry,
  "sex" | "age" | "manifestation" | "presentOnAdmissionExempt" | "position"
>;

export interface CodeFacts {
  /** By code without dot. */
  readonly marksOf: (code: string) => CodeMarks | undefined;
  readonly successorsOf: (code: string) => readonly string[];
  readonly provenance: readonly Provenance[];
  /** The days of the list of diagnoses exempt from present-on-admission reporting. */
  readonly exemptionsKnown?: Coverage;
}

/**
 * One release for each unbroken run of editions: a code has an entry for each stretch in which title and billability
 * stay the same, so its validity is that of all editions together. A missing year parts the runs.
 */
export const releasesFromEditions = (editions: readonly Edition[], facts: CodeFacts): CodeRelease[] =>
  atOnce(editionReleaseSteps(editions, facts));

/** The same with rests. */
export function* editionReleaseSteps(editions: readonly Edition[], facts: CodeFacts): Steps<CodeRelease[]> {
  const releases: CodeRelease[] = [];
  for (const run of runsOf(editions)) releases.push(yield* releaseFrom(run, facts));
  return releases;
}

function runsOf(editions: readonly Edition[]): Edition[][] {
  const runs: Edition[][] = [];
  for (const edition of editions) {
    const end = runs.at(-1)?.at(-1)?.covers.through;
    if (end && addDays(end, 1) === edition.covers.from) runs.at(-1)?.push(edition);
    else runs.push([edition]);
  }
  return runs;
}

function* releaseFrom(run: readonly Edition[], facts: CodeFacts): Steps<CodeRelease> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new RangeError("a run of editions is never empty");
  const { system } = last;
  const versions = first === last ? last.version : `${first.version} to ${last.version}`;
  const provenance = [...run.flatMap((edition) => edition.provenance), ...facts.provenance];
  return {
    id: `${system}-${versions.replaceAll(" ", "-")}`,
    system,
    name: `${CODE_SYSTEM_FACTS[system].name} ${versions}`,
    covers: { from: first.covers.from, ...(last.covers.through && { through: last.covers.through }) },
    complete: true,
    asOf: last.covers.from,
    provenance: provenance.filter((each, at) => provenance.indexOf(each) === at),
    ...(facts.exemptionsKnown && { exemptionsKnown: [facts.exemptionsKnown] }),
    entries: yield* entriesOf(run, facts),
  };
}

/** Codes between two rests: some tens of milliseconds. */
const STEP = 16_384;

function* entriesOf(run: readonly Edition[], facts: CodeFacts): Steps<CodeEntry[]> {
  const codes = new Set(run.flatMap(({ codes: each }) => [...each.keys()]));
  const last = run.at(-1);
  const entries: CodeEntry[] = [];
  let behind = 0;
  for (const code of codes) {
    if (behind % STEP === 0) yield;
    behind += 1;
    for (const stretch of stretchesOf(code, run))
      entries.push(entryOf(stretch, facts, stretch.until !== last));
  }
  yield;
  return entries.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

interface Stretch extends EditionCode {
  readonly since: Edition;
  until: Edition;
}

function stretchesOf(code: string, run: readonly Edition[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, edition] of run.entries()) {
    const state = edition.codes.get(code);
    const last = stretches.at(-1);
    const goesOn =
      last && last.until === run[at - 1] && last.billable === state?.billable && last.title === state.title;
    if (goesOn) last.until = edition;
    else if (state) stretches.push({ ...state, since: edition, until: edition });
  }
  return stretches;
}

function entryOf(
  { code, title, billable, since, until }: Stretch,
  facts: CodeFacts,
  ends: boolean,
): CodeEntry {
  const { system } = since;
  const successors = ends && billable ? facts.successorsOf(code) : [];
  return {
    system,
    code: displayCode(system, code),
    title,
    titleOrigin: "official",
    billable,
    validFrom: since.covers.from,
    ...(ends && until.covers.through && { validTo: until.covers.through }),
    ...(successors.length > 0 && { successors }),
    ...(billable && facts.marksOf(code)),
  };
}
