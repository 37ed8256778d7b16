import type { FindingPlace } from "../../claims/edit-finding";
import { formBox } from "../../claims/form-box";
import { readPath } from "../../claims/party-path";
import { defineClaimEdit, EVERY_CLAIM } from "../claim-edit";

const STATES: ReadonlySet<string> = new Set(
  [
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK",
    "OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI FM MH PW AA AE AP",
  ].flatMap((row) => row.split(" ")),
);

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
      if (!state || STATES.has(state)) continue;
      yield {
        at,
        message: `${formBox(at)?.label} ${state} is not a postal state code.`,
        remedy: "Enter the two-letter code.",
      };
    }
  },
  fix({ parties }, at) {
    const value = readPath(parties, at.split("/").slice(1)).trim().toUpperCase();
    return STATES.has(value) ? { at, value } : undefined;
  },
});
