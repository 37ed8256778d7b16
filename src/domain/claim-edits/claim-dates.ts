import type { Claim, ServiceLine } from "../claims/claim";
import type { CalendarDate } from "../shared/calendar-date";

export function firstServiceDate({ serviceLines }: Claim): CalendarDate | undefined {
  return serviceLines.map(({ serviceFrom }) => serviceFrom).sort()[0];
}

/** The dates on which a diagnosis must be valid: those of the lines that point to it, or the claim's first. */
export function datesOfDiagnosis(claim: Claim, position: number): CalendarDate[] {
  const pointing = claim.serviceLines.filter(({ diagnosisPointers }) => diagnosisPointers.includes(position));
  const first = firstServiceDate(claim);
  const dates = pointing.length > 0 ? pointing.map(({ serviceFrom }) => serviceFrom) : first ? [first] : [];
  return [...new Set(dates)].sort();
}

/** A line's own place, or the claim's. */
export const placeOf = (
  claim: Pick<Claim, "placeOfService">,
  line: Pick<ServiceLine, "placeOfService">,
): string => line.placeOfService ?? claim.placeOfService;
