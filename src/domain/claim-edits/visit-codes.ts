/**
 * Facts that follow from the numbers of evaluation and management codes, as CMS uses them in Pub. 100-04,
 * chapter 12, section 30.6. Numbers only; no descriptions.
 */
interface VisitRange {
  readonly from: string;
  readonly through: string;
  readonly name: string;
  /** Places where the visit cannot have been, or the only ones where it can. */
  readonly never?: readonly string[];
  readonly only?: readonly string[];
}

export const VISIT_RANGES: readonly VisitRange[] = [
  { from: "99202", through: "99215", name: "an office visit", never: ["21", "23", "51", "61"] },
  { from: "99221", through: "99239", name: "hospital care", never: ["11", "12", "20", "49"] },
  { from: "99281", through: "99285", name: "an emergency department visit", only: ["23"] },
  { from: "99304", through: "99316", name: "nursing facility care", never: ["11", "12", "21", "23"] },
  { from: "99341", through: "99350", name: "a home visit", never: ["11", "21", "22", "23"] },
];

const isBetween = (code: string, from: string, through: string): boolean =>
  /^\d{5}$/.test(code) && code >= from && code <= through;

export const visitRangeOf = (code: string): VisitRange | undefined =>
  VISIT_RANGES.find(({ from, through }) => isBetween(code, from, through));

const EYE_VISITS = new Set(["92002", "92004", "92012", "92014"]);
/** Evaluation and management in the wide sense: what modifiers 24, 25 and 57 may stand on. */
export const isVisit = (code: string): boolean =>
  isBetween(code, "99202", "99499") ||
  isBetween(code, "98000", "98016") ||
  isBetween(code, "90791", "90792") ||
  EYE_VISITS.has(code) ||
  /^G\d{4}$/.test(code);

export const isNewPatientVisit = (code: string): boolean =>
  isBetween(code, "99202", "99205") ||
  isBetween(code, "99341", "99345") ||
  isBetween(code, "99381", "99387") ||
  code === "92002" ||
  code === "92004";

/**
 * Numbered in the surgery section, yet without a global period (Medicare Physician Fee Schedule, status X and B):
 * a blood draw beside a visit is no procedure the visit could be part of.
 */
const BLOOD_DRAWS = new Set(["36415", "36416"]);
/** Surgery section of the procedure codes. */
export const isSurgery = (code: string): boolean =>
  isBetween(code, "10004", "69990") && !BLOOD_DRAWS.has(code);
