/** The claims of a transaction set, whichever kind of claim it holds. */
import { type DentalClaimInContext, dentalClaimsOf } from "./dental-claims";
import { guide837d } from "./guides/837d";
import { guide837i } from "./guides/837i";
import { guide837p } from "./guides/837p";
import { type InstitutionalClaimInContext, institutionalClaimsOf } from "./institutional-claims";
import { type TransactionSet, typedValue } from "./interchange";
import { type ClaimInContext, claimsOf } from "./professional-claims";

export type AnyClaimInContext = ClaimInContext | InstitutionalClaimInContext | DentalClaimInContext;

/** As far as they could be read, whatever the verdict; undefined when the set is no claim transaction. */
export function claimsOfSet(set: TransactionSet): readonly AnyClaimInContext[] | undefined {
  const professional = typedValue(set, guide837p);
  if (professional) return [...claimsOf(professional)];
  const institutional = typedValue(set, guide837i);
  if (institutional) return [...institutionalClaimsOf(institutional)];
  const dental = typedValue(set, guide837d);
  return dental && [...dentalClaimsOf(dental)];
}
