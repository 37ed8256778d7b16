import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const payerRouteMissing = defineClaimEdit({
  id: "payer-route-missing",
  title: "No route to the payer",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2010BB; ISA07 and ISA08" },
  leavesWhen: "The payer is reached through a trading partner in Settings",

  *check({ parties: { payer } }) {
    if (payer.routed && payer.payerId !== "") return;
    yield {
      at: "parties/payer/payerId",
      message:
        payer.payerId === ""
          ? `${payer.name} has no payer id.`
          : `No trading partner is set up for ${payer.name}.`,
      remedy:
        "Ask an administrator to set up the route; the claim is tested again by itself when it is released.",
    };
  },
});
