import { compactCode } from "../code-format";
import type { CodeConversion } from "../components/code-succession";
import type { Component } from "../components/component";
import type { DiagnosisEdit } from "../components/diagnosis-groups";
import type { CodeFacts, CodeMarks } from "./code-history";
import { ofKind } from "./find-component";

/** Completed years of the groups of the Medicare Code Editor. */
const MARKS: Readonly<Record<DiagnosisEdit["edit"], CodeMarks>> = {
  newborn: { age: { from: 0, through: 0 } },
  pediatric: { age: { from: 0, through: 17 } },
  maternity: { age: { from: 9, through: 64 } },
  adult: { age: { from: 15, through: 124 } },
  female: { sex: "female" },
  male: { sex: "male" },
  manifestation: { manifestation: true },
  "unacceptable-principal": {
    position: { rule: "never-first", authority: "Medicare Code Editor, unacceptable principal diagnosis" },
  },
};

/** Marks and successors of diagnoses from the newest list of each kind; the release names the lists it rests on. */
export function diagnosisFacts(components: readonly Component[]): CodeFacts {
  const edits = newest(ofKind(components, "diagnosis-edits"));
  const exempt = newest(ofKind(components, "poa-exempt"));
  const conversions = newest(ofKind(components, "icd10cm-conversions"));
  const marks = new Map<string, CodeMarks>();
  const add = (code: string, mark: CodeMarks) =>
    marks.set(compactCode(code), { ...marks.get(compactCode(code)), ...mark });
  for (const { code, edit } of edits?.content ?? []) add(code, MARKS[edit]);
  for (const code of exempt?.content ?? []) add(code, { presentOnAdmissionExempt: true });
  const successors = successorsIn(conversions?.content ?? []);
  return {
    marksOf: (code) => marks.get(code),
    successorsOf: (code) => successors.get(code) ?? [],
    provenance: [edits, exempt, conversions].flatMap((each) => (each ? [each.source.provenance] : [])),
    ...(exempt && { exemptionsKnown: exempt.source.covers }),
  };
}

function successorsIn(conversions: readonly CodeConversion[]): ReadonlyMap<string, readonly string[]> {
  const successors = new Map<string, string[]>();
  for (const { code, previous } of conversions)
    for (const each of previous) {
      const held = successors.get(compactCode(each)) ?? [];
      successors.set(compactCode(each), held.includes(code) ? held : [...held, code]);
    }
  return successors;
}

const newest = <Each extends Component>(components: readonly Each[]): Each | undefined =>
  [...components].sort((a, b) => (a.source.covers.from < b.source.covers.from ? 1 : -1))[0];
