import type { FindingPlace } from "../../claims/edit-finding";
import { formBox } from "../../claims/form-box";
import { readPath } from "../../claims/party-path";
import { isStateCode } from "../../shared/state-codes";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

export const stateCode = defineClaimEdit({
  id: "state-code",
  title: "State is not a postal state code",
  severity: "block",
  appliesTo: EVERY_CLAIM,
  authority: { source: "USPS Publication 28", section: "appendix B" },
  leavesWhen: "Each address has a two-letter state code",

  *check({ parties }) {
    const states: readonly (readonly [FindingPlace, string | undefined])[] = [
      ["parties/billing/address/state", parties.billing.address.state],
      ["parties/facility/address/state", parties.facility?.address.state],
      ["parties/patient/address/state", parties.patient.address?.state],
      ["parties/subscriber/address/state", parties.subscriber.address?.state],
    ];
    for (const [at, state] of states) {
      if (!state || isStateCode(state)) continue;
      yield {
        at,
        message: `${formBox(at)?.label} ${state} is not a postal state code.`,
        remedy: "Enter the two-letter code.",
      };
    }
  },
  fix({ parties }, at) {
    const value = readPath(parties, at.split("/").slice(1)).trim().toUpperCase();
    return isStateCode(value) ? { at, value } : undefined;
  },
});
