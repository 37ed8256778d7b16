import type { FindingPlace } from "../../claims/edit-finding";
import { formBox } from "../../claims/form-box";
import { isValidNpi } from "../../shared/npi";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const npiCheckDigit = defineClaimEdit({
  id: "npi-check-digit",
  title: "NPI fails its check digit",
  severity: "stop",
  appliesTo: EVERY_CLAIM,
  authority: { source: "45 CFR 162.406", section: "NPI check digit: Luhn over 80840 and the number" },
  leavesWhen: "Each NPI on the claim has ten digits and a right check digit",

  *check({ parties }) {
    const numbers: readonly (readonly [FindingPlace, string | undefined])[] = [
      ["parties/billing/npi", parties.billing.npi],
      ["parties/rendering/npi", parties.rendering?.npi],
      ["parties/referring/npi", parties.referring?.npi],
      ["parties/facility/npi", parties.facility?.npi],
    ];
    for (const [at, npi] of numbers) {
      if (!npi || isValidNpi(npi)) continue;
      yield {
        at,
        message: `${formBox(at)?.label} ${npi} is not a valid NPI.`,
        remedy: "Compare it with the national registry (NPPES) and type it again.",
      };
    }
  },
});
