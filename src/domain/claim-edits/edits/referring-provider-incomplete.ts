import { defineClaimEdit, PROFESSIONAL } from "../claim-edit";

export const referringProviderIncomplete = defineClaimEdit({
  id: "referring-provider-incomplete",
  title: "Referring provider is incomplete",
  severity: "block",
  appliesTo: PROFESSIONAL,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2310A NM1" },
  leavesWhen: "Boxes 17 and 17b have both name and NPI, or neither",

  *check({ parties: { referring } }) {
    if (!referring) return;
    const named = referring.name.lastName !== "";
    const numbered = referring.npi !== "";
    if (named === numbered) return;
    yield {
      at: named ? "parties/referring/npi" : "parties/referring/name",
      message: named ? "The referring provider has no NPI." : "The referring provider has no name.",
      remedy: "Complete boxes 17 and 17b from the order or referral.",
    };
  },
});
