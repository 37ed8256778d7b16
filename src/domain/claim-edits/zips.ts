import type { ClaimParties } from "../claims/claim";
import type { FindingPlace } from "../claims/edit-finding";

interface PlacedZip {
  readonly at: FindingPlace;
  readonly zip: string;
}

/** Every ZIP the claim sends, with its place. */
export function zipsOf({ billing, facility, patient, subscriber }: ClaimParties): PlacedZip[] {
  const zips: readonly (readonly [FindingPlace, string | undefined])[] = [
    ["parties/billing/address/zip", billing.address.zip],
    ["parties/facility/address/zip", facility?.address.zip],
    ["parties/patient/address/zip", patient.address?.zip],
    ["parties/subscriber/address/zip", subscriber.address?.zip],
  ];
  return zips.flatMap(([at, zip]) => (zip ? [{ at, zip }] : []));
}
