import { displayCode } from "../code-format";
import type { CodeCheck } from "./checked-codes";

const A12 =
  "ICD-10-CM Official Guidelines, section I.A.12.a: Excludes1, not coded together unless the conditions are unrelated";

/** Two diagnoses of which one carries, or inherits, an Excludes1 note that names the other. */
export const checkExcludes1: CodeCheck = function* ({ listed, sources: { notes } }) {
  if (!notes) return;
  for (const [index, { code }] of listed.diagnoses.entries()) {
    for (const earlier of listed.diagnoses.slice(0, index)) {
      const conflict = notes.excludes1Between(earlier.code, code);
      if (!conflict) continue;
      const [later, before] = [displayCode("icd10cm", code), displayCode("icd10cm", earlier.code)];
      yield {
        kind: "excludes1",
        severity: "warn",
        at: { list: "diagnoses", position: index + 1 },
        codes: [later, before],
        message: `${later} and ${before} exclude each other by the note at ${conflict.note.owner} (${notes.source}).`,
        why: {
          authority: A12,
          release: notes.source,
          notes: (conflict.notes ?? [conflict.note]).map(({ owner, text }) => ({ owner, text })),
        },
        remedy: "Have the pair reviewed in coding; unrelated conditions go on with a reason.",
      };
    }
  }
};
