import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const filingLimitUnknown = defineClaimEdit({
  id: "filing-limit-unknown",
  title: "Filing limit is not known",
  severity: "note",
  appliesTo: EVERY_CLAIM,
  authority: { source: "42 CFR 424.44", section: "payers without a contract term have no default" },
  leavesWhen: "The payer has a filing rule in Settings",

  *check({ filingLimitOn, frequencyCode, parties: { payer } }) {
    if (filingLimitOn || frequencyCode !== "1") return;
    yield {
      at: "parties/payer/name",
      message: `No filing rule of ${payer.name} is known.`,
      remedy: "Enter the contract's limit in Settings, so that its clock runs.",
    };
  },
});
