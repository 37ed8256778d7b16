import { displayCode } from "../../code-sets/code-format";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const excludes1Pair = defineClaimEdit({
  id: "excludes1-pair",
  title: "Two diagnoses exclude each other",
  severity: "warn",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.A.12.a: Excludes1, not coded together unless the conditions are unrelated",
  },
  leavesWhen: "One of the two codes is removed, or the record shows that the conditions are unrelated",

  *check({ diagnosisCodes }, { diagnosisNotes }) {
    for (const [index, code] of diagnosisCodes.entries()) {
      for (const earlier of diagnosisCodes.slice(0, index)) {
        const conflict = diagnosisNotes.excludes1Between(earlier, code);
        if (!conflict) continue;
        yield {
          at: `diagnosisCodes/${index + 1}`,
          message: `${displayCode("icd10cm", code)} and ${displayCode("icd10cm", earlier)} exclude each other by the note at ${conflict.note.owner} (${diagnosisNotes.source}).`,
          remedy: "Have the pair reviewed in coding; unrelated conditions go on with a reason.",
        };
      }
    }
  },
});
