import type { FindingPlace } from "../../claims/edit-finding";
import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";
import { zipsOf } from "../zips";

const NINE_DIGIT_PLACES: readonly FindingPlace[] = [
  "parties/billing/address/zip",
  "parties/facility/address/zip",
];

export const billingZipNineDigits = defineClaimEdit({
  id: "billing-zip-nine-digits",
  title: "Billing or facility ZIP has five digits",
  severity: "note",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loops 2010AA and 2310C N403" },
  leavesWhen: "Boxes 32 and 33 carry nine-digit ZIP codes",

  *check({ parties }) {
    for (const { at, zip } of zipsOf(parties)) {
      if (!NINE_DIGIT_PLACES.includes(at) || !/^\d{5}$/.test(zip)) continue;
      yield {
        at,
        message: "The guide asks for a nine-digit ZIP here; some payers refuse five.",
        remedy: "Add the four digits in Settings, so that every claim has them.",
      };
    }
  },
});
