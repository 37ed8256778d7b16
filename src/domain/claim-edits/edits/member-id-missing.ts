import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const memberIdMissing = defineClaimEdit({
  id: "member-id-missing",
  title: "Member id is missing",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2010BA NM109" },
  leavesWhen: "Box 1a has the member id",

  *check({ parties: { subscriber } }) {
    if (subscriber.memberId.trim() !== "") return;
    yield {
      at: "parties/subscriber/memberId",
      message: "The insured has no member id.",
      remedy: "Enter it as the card shows it, or ask the payer for eligibility.",
    };
  },
});
