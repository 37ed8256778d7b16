import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";
import { zipsOf } from "../zips";

export const zipPunctuation = defineClaimEdit({
  id: "zip-punctuation",
  title: "ZIP is written with punctuation",
  severity: "fix",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "N403 of every address" },
  leavesWhen: "ZIP codes have digits only",

  *check({ parties }) {
    for (const { at, zip } of zipsOf(parties)) {
      if (!/^\d{5}[-\s]\d{4}$/.test(zip)) continue;
      yield { at, message: `ZIP ${zip} carries a hyphen or blank.`, remedy: "It is sent as nine digits." };
    }
  },
  fix({ parties }, at) {
    const zip = zipsOf(parties).find((found) => found.at === at)?.zip;
    return zip === undefined ? undefined : { at, value: zip.replaceAll(/\D/g, "") };
  },
});
