/** Anatomic modifiers: they name a side, digit, eyelid or coronary artery. */
export const ANATOMIC_MODIFIERS: ReadonlySet<string> = new Set([
  ...["E1", "E2", "E3", "E4"],
  ...["FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"],
  ...["TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"],
  ...["LC", "LD", "LM", "RC", "RI"],
  ...["LT", "RT"],
]);

/** The X modifiers say more exactly what modifier 59 asserts. */
export const DISTINCT_SERVICE_MODIFIERS: ReadonlySet<string> = new Set(["59", "XE", "XP", "XS", "XU"]);

/**
 * Modifiers that may bypass an NCCI procedure pair whose indicator is 1; no other modifier does.
 * Source: NCCI Policy Manual for Medicare Services, chapter I, section E.
 */
export const NCCI_ASSOCIATED_MODIFIERS: ReadonlySet<string> = new Set([
  ...ANATOMIC_MODIFIERS,
  ...["24", "25", "57", "58", "78", "79"],
  ...["27", "91"],
  ...DISTINCT_SERVICE_MODIFIERS,
]);

/** They describe an evaluation and management service and mean nothing on another. */
export const EVALUATION_ONLY_MODIFIERS: ReadonlySet<string> = new Set(["24", "25", "57", "FS", "FT"]);

/** Telehealth by audio and video, audio alone, or store-and-forward. */
export const TELEHEALTH_MODIFIERS: ReadonlySet<string> = new Set(["93", "95", "FQ", "G0", "GQ", "GT"]);

/** Plan-of-care modifiers of outpatient therapy; one of the three is due on every therapy line. */
export const THERAPY_PLAN_MODIFIERS: ReadonlySet<string> = new Set(["GN", "GO", "GP"]);

export const ANESTHESIA_MODIFIERS: ReadonlySet<string> = new Set([
  ...["AA", "AD", "QK", "QS", "QX", "QY", "QZ", "G8", "G9"],
  ...["P1", "P2", "P3", "P4", "P5", "P6", "23", "47"],
]);

/** Advance beneficiary notice: waiver on file, voluntary notice, excluded by law, no notice. */
export const NOTICE_MODIFIERS: ReadonlySet<string> = new Set(["GA", "GX", "GY", "GZ"]);

/** Drug waste: an amount was discarded, or none was. One of both is due on a single-dose container. */
export const DRUG_WASTE_MODIFIERS: ReadonlySet<string> = new Set(["JW", "JZ"]);

/** Two that contradict each other on one line. */
export const CONTRADICTING_MODIFIERS: readonly (readonly [string, string])[] = [
  ["LT", "RT"],
  ["50", "LT"],
  ["50", "RT"],
  ["26", "TC"],
  ["JW", "JZ"],
  ["GA", "GZ"],
  ["62", "66"],
  ["80", "82"],
  ["59", "XE"],
  ["59", "XP"],
  ["59", "XS"],
  ["59", "XU"],
  ["GN", "GO"],
  ["GN", "GP"],
  ["GO", "GP"],
];

/** Places a patient is taken from and to; an ambulance line carries one letter of each, such as RH (CMS ambulance origin and destination modifiers). */
const AMBULANCE_PLACES = "DEGHIJNPRSX";

/** X, a stop on the way to a hospital at a physician's office, is a destination only. */
export const isAmbulanceTripModifier = (modifier: string): boolean =>
  modifier.length === 2 &&
  AMBULANCE_PLACES.includes(modifier.charAt(0)) &&
  AMBULANCE_PLACES.includes(modifier.charAt(1)) &&
  modifier.charAt(0) !== "X";

/** The contradicting pairs among the modifiers of one service line. */
export const contradictionsAmong = (modifiers: readonly string[]): readonly (readonly [string, string])[] =>
  CONTRADICTING_MODIFIERS.filter(([a, b]) => modifiers.includes(a) && modifiers.includes(b));
