import { openLibrary } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles } from "@/cli/codes-answer";
import type { CodesOptions } from "@/cli/codes-options";
import { compactCode, displayCode } from "@/domain/code-sets/code-format";
import type { CodeRelease } from "@/domain/code-sets/code-release";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component } from "@/domain/code-sets/components/component";
import {
  type CodeComparison,
  compareCodes,
  compareNotes,
  type ListedCode,
  type NoteChange,
} from "@/domain/code-sets/release/compare-codes";
import { comparePairs } from "@/domain/code-sets/release/compare-pairs";
import { diagnosisFacts } from "@/domain/code-sets/release/diagnosis-facts";
import { editionsOf } from "@/domain/code-sets/release/edition";
import { ofKind } from "@/domain/code-sets/release/find-component";

/** A list of codes that can be compared with another of its set. */
interface ComparedList {
  readonly version: string;
  /** Without dot. */
  readonly codes: ReadonlyMap<string, ListedCode>;
  readonly successors?: ReadonlyMap<string, readonly string[]>;
}

/** What changed between two editions of a set; without --set, of every set that has both. */
export function diffCommand(options: CodesOptions): CodesAnswer {
  const [from, to] = options.words;
  if (!from || !to || options.release === undefined)
    return {
      text: "",
      problem: "diff needs --release DIR and two editions, such as FY2025 FY2026",
      exitCode: 2,
    };
  const sets = options.sets ?? (["icd10cm", "icd10pcs", "hcpcs"] as const);
  const library = openLibrary(options.release, { sets, kinds: ["icd10cm-tabular", "ncci-pairs"] });
  const compared = sets.flatMap((set) => {
    const lists = listsOf(set, library);
    const [before, after] = [from, to].map((version) => lists.find((list) => list.version === version));
    if (!before || !after) return [];
    const successors = successorFinder(set, library.components, after);
    const notes = set === "icd10cm" ? noteChanges(library.components, from, to) : [];
    return [{ set, comparison: compareCodes(before.codes, after.codes, successors), notes }];
  });
  const pairs = pairChanges(library.components, from, to);
  const known = sets.map(
    (set) =>
      `${set}: ${listsOf(set, library)
        .map(({ version }) => version)
        .join(", ")}`,
  );
  if (compared.length === 0 && pairs.length === 0)
    return {
      text: "",
      problem: `no set has both ${from} and ${to}; at hand are ${known.join("; ")}`,
      exitCode: 2,
    };
  return {
    text: [
      ...compared.map((each) => (options.json ? jsonLines(each) : inWords(each))),
      ...pairs.map((each) => (options.json ? JSON.stringify(each) : Object.values(each).join(" "))),
    ].join("\n"),
    problem: refusedFiles(library.refused).join("\n"),
    exitCode: 0,
  };
}

interface Library {
  readonly releases: readonly CodeRelease[];
  readonly components: readonly Component[];
}

function listsOf(set: CodeSystem, { releases, components }: Library): ComparedList[] {
  if (set === "icd10cm") return [...editionsOf(set, components), ...tabularLists(components)];
  if (set === "icd10pcs") return editionsOf(set, components);
  return releases
    .filter(({ system }) => system === set)
    .map((release) => {
      const end = release.covers.through;
      const inForce = release.entries.filter(
        ({ validTo }) => !validTo || (end !== undefined && validTo >= end),
      );
      const gone = release.entries.filter(({ successors }) => successors);
      return {
        version: release.provenance[0]?.version ?? release.id,
        codes: new Map(inForce.map(({ code, billable, title }) => [code, { code, billable, title }])),
        successors: new Map(gone.map(({ code, successors = [] }) => [code, successors])),
      };
    });
}

/** Where an edition has no order file, its tabular list; codes made by a seventh character are not in it. */
const tabularLists = (components: readonly Component[]): ComparedList[] =>
  ofKind(components, "icd10cm-tabular").map(({ source, content }) => {
    const headers = new Set(content.diagnoses.map(({ parent }) => parent));
    return {
      version: source.provenance.version,
      codes: new Map(
        content.diagnoses.map(({ code, title }) => [
          compactCode(code),
          { code, title, billable: !headers.has(code) },
        ]),
      ),
    };
  });

function successorFinder(
  set: CodeSystem,
  components: readonly Component[],
  after: ComparedList,
): (code: string) => readonly string[] {
  if (set === "icd10cm") {
    const { successorsOf } = diagnosisFacts(components);
    return (code) => successorsOf(compactCode(code));
  }
  return (code) => after.successors?.get(code) ?? [];
}

/** Notes are compared where the folder has the tabular list of both editions. */
function noteChanges(components: readonly Component[], from: string, to: string): NoteChange[] {
  const lists = ofKind(components, "icd10cm-tabular");
  const [before, after] = [from, to].map((version) =>
    lists.find(({ source }) => source.provenance.version === version),
  );
  return before && after ? compareNotes(before.content.notes, after.content.notes) : [];
}

/** NCCI pairs are compared where the folder has the tables of both quarters, setting by setting. */
const pairChanges = (components: readonly Component[], from: string, to: string) => {
  const tables = ofKind(components, "ncci-pairs");
  const of = (version: string) => tables.filter(({ source }) => source.provenance.version === version);
  return of(from).flatMap(({ content: before }) =>
    of(to)
      .filter(({ content }) => content.setting === before.setting)
      .flatMap(({ content }) =>
        comparePairs(before, content).map((change) => ({ set: "ncci", setting: before.setting, ...change })),
      ),
  );
};

interface Compared {
  readonly set: CodeSystem;
  readonly comparison: CodeComparison;
  readonly notes: readonly NoteChange[];
}

/** The totals first, then a change a line. */
const jsonLines = ({ set, comparison: { changes, codes, headers }, notes }: Compared): string =>
  [
    { set, codes, headers, notes: notes.length },
    ...changes.map((each) => ({ set, ...each, code: displayCode(set, each.code) })),
    ...notes.map((each) => ({ set, ...each })),
  ]
    .map((each) => JSON.stringify(each))
    .join("\n");

const inWords = ({ set, comparison: { changes, codes, headers }, notes }: Compared): string =>
  [
    `${set}: codes +${codes.additions} −${codes.deletions} ~${codes.revisions}, headers +${headers.additions} −${headers.deletions} ~${headers.revisions}, notes ${notes.length}`,
    ...changes.map(
      ({ change, code, title, successors }) =>
        `${change.padEnd(13)} ${displayCode(set, code).padEnd(8)} ${title}${successors.length > 0 ? ` → ${successors.join(", ")}` : ""}`,
    ),
    ...notes.map(
      ({ change, note }) => `${change.padEnd(13)} ${note.owner.padEnd(8)} ${note.kind}: ${note.text}`,
    ),
  ].join("\n");
