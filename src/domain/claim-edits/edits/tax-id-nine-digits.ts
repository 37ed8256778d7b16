import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const taxIdNineDigits = defineClaimEdit({
  id: "tax-id-nine-digits",
  title: "Tax id does not have nine digits",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "26 CFR 301.6109-1", section: "employer identification number" },
  leavesWhen: "Box 25 has nine digits",

  *check({ parties: { billing } }) {
    if (billing.taxId === "" || (/^\d{9}$/.test(billing.taxId) && !/^(\d)\1{8}$/.test(billing.taxId))) return;
    yield {
      at: "parties/billing/taxId",
      message: "The billing tax id is not nine digits.",
      remedy: "Enter the employer identification number of the practice.",
    };
  },
});
