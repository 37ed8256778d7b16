import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const billingAddressStreet = defineClaimEdit({
  id: "billing-address-street",
  title: "Billing address is a post office box",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2010AA N3" },
  leavesWhen: "Box 33 has a street address; a post office box belongs to the pay-to address",

  *check({ parties: { billing } }) {
    if (!/^\s*(?:p\.?\s*o\.?\s*box|post\s+office\s+box|lock\s*box)\b/i.test(billing.address.line)) return;
    yield {
      at: "parties/billing/address/line",
      message: "The billing provider's address is a post office box.",
      remedy: "Enter the street address; keep the box as the pay-to address.",
    };
  },
});
