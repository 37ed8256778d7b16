import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { zipsOf } from "../zips";

export const zipFormat = defineClaimEdit({
  id: "zip-format",
  title: "ZIP is not five or nine digits",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "N403 of every address" },
  leavesWhen: "Each ZIP has five or nine digits",

  *check({ parties }) {
    for (const { at, zip } of zipsOf(parties)) {
      if (/^\d{5}(?:[-\s]?\d{4})?$/.test(zip)) continue;
      yield {
        at,
        message: `ZIP ${zip} is not five or nine digits.`,
        remedy: "Look the address up and correct it.",
      };
    }
  },
});
