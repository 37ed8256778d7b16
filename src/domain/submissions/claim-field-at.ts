import type { FindingPlace } from "../claims/edit-finding";

/** A place of an 837P as an acknowledgment names it. */
export interface SegmentPlace {
  readonly loop: string;
  readonly segmentId: string;
  readonly element?: number;
}

/** By loop, segment and element; without an element the segment's most telling field. */
const FIELDS: Readonly<Record<string, FindingPlace>> = {
  "2010AA/NM1": "parties/billing/npi",
  "2010AA/NM1/3": "parties/billing/name",
  "2010AA/NM1/9": "parties/billing/npi",
  "2010AA/N3": "parties/billing/address/line",
  "2010AA/N4": "parties/billing/address/city",
  "2010AA/N4/2": "parties/billing/address/state",
  "2010AA/N4/3": "parties/billing/address/zip",
  "2010AA/REF": "parties/billing/taxId",
  "2000A/PRV": "parties/billing/taxonomyCode",
  "2010BA/NM1": "parties/subscriber/memberId",
  "2010BA/NM1/3": "parties/subscriber/name/lastName",
  "2010BA/NM1/4": "parties/subscriber/name/firstName",
  "2010BA/NM1/9": "parties/subscriber/memberId",
  "2010BA/N3": "parties/subscriber/address/line",
  "2010BA/N4": "parties/subscriber/address/city",
  "2010BA/N4/2": "parties/subscriber/address/state",
  "2010BA/N4/3": "parties/subscriber/address/zip",
  "2010BA/DMG/2": "parties/subscriber/birthDate",
  "2010BA/DMG/3": "parties/subscriber/sex",
  "2000B/SBR/3": "parties/subscriber/groupNumber",
  "2000B/SBR/9": "parties/payer/filingIndicator",
  "2010BB/NM1": "parties/payer/payerId",
  "2010BB/NM1/9": "parties/payer/payerId",
  "2000C/PAT/1": "parties/patient/relationship",
  "2010CA/NM1": "parties/patient/name/lastName",
  "2010CA/NM1/3": "parties/patient/name/lastName",
  "2010CA/NM1/4": "parties/patient/name/firstName",
  "2010CA/N3": "parties/patient/address/line",
  "2010CA/N4": "parties/patient/address/city",
  "2010CA/N4/2": "parties/patient/address/state",
  "2010CA/N4/3": "parties/patient/address/zip",
  "2010CA/DMG/2": "parties/patient/birthDate",
  "2010CA/DMG/3": "parties/patient/sex",
  "2300/CLM/1": "claim/patientControlNumber",
  "2300/CLM/2": "claim/totalCharge",
  "2300/CLM/5": "claim/placeOfService",
  "2300/DTP": "claim/accidentOn",
  "2300/HI": "diagnosisCodes/1",
  "2310A/NM1": "parties/referring/npi",
  "2310A/NM1/3": "parties/referring/name/lastName",
  "2310A/NM1/9": "parties/referring/npi",
  "2310B/NM1": "parties/rendering/npi",
  "2310B/NM1/3": "parties/rendering/name/lastName",
  "2310B/NM1/9": "parties/rendering/npi",
  "2310B/PRV": "parties/rendering/taxonomyCode",
  "2310C/NM1": "parties/facility/name",
  "2310C/NM1/9": "parties/facility/npi",
  "2310C/N3": "parties/facility/address/line",
  "2310C/N4": "parties/facility/address/city",
  "2310C/N4/3": "parties/facility/address/zip",
};

/** The field of a claim that a segment or element of its loops is written from; lines are named by the claim only. */
export function claimFieldAt({ loop, segmentId, element }: SegmentPlace): FindingPlace | undefined {
  const segment = `${loop}/${segmentId}`;
  return (element === undefined ? undefined : FIELDS[`${segment}/${element}`]) ?? FIELDS[segment];
}
