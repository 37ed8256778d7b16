import type { FindingPlace } from "../../claims/edit-finding";
import { formBox } from "../../claims/form-box";
import { readPath } from "../../claims/party-path";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

const REQUIRED = [
  "billing/name",
  "billing/npi",
  "billing/taxId",
  "billing/taxonomyCode",
  "billing/address/line",
  "billing/address/city",
  "billing/address/state",
  "billing/address/zip",
];

export const billingProviderRequired = defineClaimEdit({
  id: "billing-provider-required",
  title: "Billing provider is incomplete",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "ASC X12N 005010X222A1", section: "loop 2010AA NM1, N3, N4, REF; 2000A PRV" },
  leavesWhen: "Billing name, NPI, tax id, taxonomy and address are filled",

  *check(claim) {
    for (const path of REQUIRED) {
      if (readPath(claim.parties, path.split("/")).trim() !== "") continue;
      const at: FindingPlace = `parties/${path}`;
      yield {
        at,
        message: `${formBox(at)?.label} is empty.`,
        remedy: "Complete the practice in Settings, or fill it here for this claim.",
      };
    }
  },
});
