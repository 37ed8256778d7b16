/** Our own short words for the indicators of Medicare's payment files; the letters are the publisher's. */

/** Status of a code on the physician fee schedule. */
export const FEE_SCHEDULE_STATUS: Readonly<Record<string, string>> = {
  A: "Paid separately where it is covered",
  B: "Never paid by itself; its payment is in that of other services",
  C: "Priced by the contractor",
  D: "Ended code",
  E: "Outside the fee schedule by regulation",
  F: "Ended code, no grace period",
  G: "Not valid for Medicare; another code reports the service",
  H: "Ended modifier",
  I: "Not valid for Medicare; another code reports the service",
  J: "Anesthesia, paid by base and time units",
  M: "Measure code, reported and not paid",
  N: "Not covered by Medicare",
  P: "Bundled or excluded; no separate payment",
  Q: "Therapy functional information, reported and not paid",
  R: "Covered under restrictions only",
  T: "Paid only where nothing else is paid to the same provider on the day",
  X: "Outside the definition of a physician’s service",
};

export const GLOBAL_DAYS: Readonly<Record<string, string>> = {
  "000": "Care of the day of the service is included",
  "010": "Care of the day and ten days after is included",
  "090": "Care of the day before, the day and ninety days after is included",
  MMM: "Maternity: the usual surgical period does not apply",
  YYY: "The contractor sets the surgical period",
  ZZZ: "Follows the period of the service it is added to",
};

export const PROFESSIONAL_TECHNICAL: Readonly<Record<string, string>> = {
  "0": "A physician’s service; 26 and TC do not apply",
  "1": "Diagnostic test: 26 for the professional, TC for the technical part",
  "2": "Professional part alone; 26 and TC do not apply",
  "3": "Technical part alone; 26 and TC do not apply",
  "4": "Whole test; its parts have codes of their own",
  "5": "Incident to a physician’s service; 26 and TC do not apply",
  "6": "Laboratory interpretation by a physician; TC does not apply",
  "7": "Therapy by a therapist in private practice; not for hospital patients",
  "8": "Physician’s interpretation of an inpatient’s abnormal smear",
  "9": "Does not apply",
};

export const MULTIPLE_PROCEDURES: Readonly<Record<string, string>> = {
  "0": "No reduction beside other procedures",
  "1": "Reduced beside other procedures by the older rule",
  "2": "Second and further procedures are paid at half",
  "3": "Endoscopy rule: the base endoscopy is paid once",
  "4": "Imaging rule: technical part reduced in one session",
  "5": "Therapy rule: practice expense reduced on one day",
  "6": "Cardiovascular test rule: technical part reduced on one day",
  "7": "Ophthalmology test rule: technical part reduced on one day",
  "9": "Does not apply",
};

export const BILATERAL: Readonly<Record<string, string>> = {
  "0": "No raise for both sides",
  "1": "Both sides are paid at 150 percent, with modifier 50 or RT and LT",
  "2": "Already priced for both sides",
  "3": "Each side is paid in full",
  "9": "Does not apply",
};

/** Status of a code in the outpatient prospective payment system. */
export const OPPS_STATUS: Readonly<Record<string, string>> = {
  A: "Paid by another fee schedule, not by OPPS",
  B: "Not recognized on a hospital outpatient claim; another code may be",
  C: "Inpatient only: not paid for an outpatient",
  D: "Ended code",
  E1: "Not covered, or not paid on an outpatient claim",
  E2: "Not paid: no price or claims data are at hand",
  F: "Acquisition of tissue or a certified anesthetist: paid at reasonable cost",
  G: "Drug or biological with pass-through payment",
  H: "Device with pass-through payment",
  H1: "Non-opioid device for pain, paid separately",
  J1: "Comprehensive: one payment for the whole claim",
  J2: "Comprehensive with certain other services on the claim",
  K: "Drug or biological without pass-through, paid separately",
  K1: "Non-opioid drug for pain, paid separately",
  L: "Vaccine against influenza, pneumonia or COVID-19, paid at reasonable cost",
  M: "Not billable to the contractor that pays hospitals",
  N: "Packaged: no payment of its own",
  P: "Partial hospitalization or intensive outpatient, paid by the day",
  Q1: "Packaged beside a service of status S, T or V; else paid",
  Q2: "Packaged beside a service of status T; else paid",
  Q3: "Part of a composite where its conditions are met; else paid",
  Q4: "Laboratory test: packaged beside other services; else paid by its fee schedule",
  R: "Blood or blood product, paid separately",
  S: "Procedure paid in full beside others",
  S1: "Skin substitute, paid separately",
  T: "Procedure reduced beside others of status T",
  U: "Brachytherapy source, paid separately",
  V: "Clinic or emergency visit, paid separately",
  Y: "Equipment: billed to the contractor for equipment, not here",
};

/** Medicare coverage code of a HCPCS Level II code. */
export const HCPCS_COVERAGE: Readonly<Record<string, string>> = {
  C: "The contractor decides on coverage",
  D: "Special instructions of the program apply",
  I: "Not payable by Medicare",
  M: "Not covered by Medicare",
  S: "Not covered by Medicare by law",
};
