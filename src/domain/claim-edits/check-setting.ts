import type { ClaimParties, ClaimType } from "../claims/claim";
import type { CheckSetting } from "../code-sets/check/checked-codes";

/** Provider taxonomy of suppliers: equipment and medical supplies, braces and artificial limbs. */
const SUPPLIER = /^(?:332B|335E)/;

/** Whose tables of NCCI hold: a supplier has limits of its own, a hospital pairs and limits. */
export function checkSettingOf(type: ClaimType, parties: ClaimParties | undefined): CheckSetting {
  if (type === "institutional") return "outpatient-hospital";
  return parties && SUPPLIER.test(parties.billing.taxonomyCode) ? "dme" : "practitioner";
}
