import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const taxIdPunctuation = defineClaimEdit({
  id: "tax-id-punctuation",
  title: "Tax id is written with punctuation",
  severity: "fix",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2010AA REF02" },
  leavesWhen: "Box 25 has digits only",

  *check({ parties: { billing } }) {
    if (!/^\d{2}[-\s]\d{7}$/.test(billing.taxId)) return;
    yield {
      at: "parties/billing/taxId",
      message: "The tax id carries a hyphen or blank.",
      remedy: "It is sent as nine digits.",
    };
  },
  fix: ({ parties }, at) => ({ at, value: parties.billing.taxId.replaceAll(/\D/g, "") }),
});
