/** What the first two digits of a type of bill say, as far as the rules of the institutional claim ask. */

/** Stays in a hospital, skilled nursing or intermediate care facility. */
const INPATIENT: ReadonlySet<string> = new Set(["11", "18", "21", "41", "65", "66", "86"]);
/** Visits, clinics, laboratories, ambulatory surgery, and hospital care that is billed like a visit. */
const OUTPATIENT: ReadonlySet<string> = new Set("12 13 14 22 23 34 71 72 73 74 75 76 77 79 83 85".split(" "));
export const isInpatient = (facilityType: string): boolean => INPATIENT.has(facilityType);
export const isOutpatient = (facilityType: string): boolean => OUTPATIENT.has(facilityType);
/** Acute hospitals say which diagnoses were present on admission. */
export const isAcuteStay = (facilityType: string): boolean => facilityType === "11";
