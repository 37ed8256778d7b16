import { totalChargeOf } from "../../claims/claim-totals";
import { formatDollars } from "../../shared/money";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const totalChargeDiffers = defineClaimEdit({
  id: "total-charge-differs",
  title: "Total does not equal the lines",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2300 CLM02: sum of SV102" },
  leavesWhen: "Box 28 equals the sum of box 24F",

  *check({ serviceLines, totalCharge }) {
    const sum = totalChargeOf(serviceLines);
    if (sum === totalCharge) return;
    yield {
      at: "claim/totalCharge",
      message: `The lines add up to ${formatDollars(sum)}, the claim says ${formatDollars(totalCharge)}.`,
      remedy: "Save any line again: the total is computed from the lines.",
    };
  },
});
