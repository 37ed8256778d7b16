import { displayCode } from "../../code-sets/code-format";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const externalCauseFirst = defineClaimEdit({
  id: "external-cause-first",
  title: "External cause is listed first",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: {
    source: "ICD-10-CM Official Guidelines",
    section: "section I.C.20.a.6: external causes are never first-listed",
  },
  leavesWhen: "The injury or condition stands before its external cause",

  *check({ diagnosisCodes: [first] }) {
    if (!first || !/^[V-Y]/.test(first)) return;
    yield {
      at: "diagnosisCodes/1",
      message: `${displayCode("icd10cm", first)} says how something happened, not what it is.`,
      remedy: "Have the injury or condition sequenced first.",
    };
  },
});
