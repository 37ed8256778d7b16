/**
 * Which refusal a pair of CARC and RARC stands for: seed data of the mapping that offices may override, dated with the
 * X12 list of August 2026. Order is precedence. Retired CARCs stay mapped for old remittances.
 */
export const DENIAL_MAPPING_AUTHORITY =
  "X12 external code lists 139 (CARC) and 411 (RARC), August 2026; mapping by FirstPass";

export type DenialOwner =
  | "biller"
  | "registration"
  | "enrollment"
  | "coder"
  | "records"
  | "denial-specialist";

export interface DenialCategory {
  readonly id: string;
  /** For people, sentence case. */
  readonly title: string;
  /** CARCs that mean it by themselves. */
  readonly carcs: readonly string[];
  /** CARC and RARC that mean it together. */
  readonly pairs?: readonly (readonly [carc: string, rarc: string])[];
  /** RARCs that refine any CARC to it. */
  readonly rarcs?: readonly string[];
  readonly owner: DenialOwner;
  readonly usualCause: RootCause;
}

export type RootCause = (typeof ROOT_CAUSES)[number];
export const ROOT_CAUSES = [
  "eligibility-not-checked",
  "coverage-changed-after-check",
  "registration-entry",
  "authorization-not-obtained",
  "authorization-not-matched",
  "referral-or-order-missing",
  "documentation-missing",
  "documentation-insufficient",
  "code-selection",
  "modifier-use",
  "charge-entry",
  "setting-or-place",
  "provider-enrollment",
  "provider-data",
  "contract-set-up",
  "edit-missing",
  "edit-overridden",
  "late-work",
  "duplicate-sending",
  "partner-transmission",
  "payer-fault",
  "payer-policy-change",
  "clinical-disagreement",
  "member-action",
  "unknown",
] as const;

const NOT_PREVENTABLE: ReadonlySet<RootCause> = new Set([
  "payer-fault",
  "payer-policy-change",
  "member-action",
]);

/** Whether a control before submission exists or could be built; undefined while the cause is not known. */
export const isPreventable = (cause: RootCause): boolean | undefined =>
  cause === "unknown" ? undefined : !NOT_PREVENTABLE.has(cause);

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_unused, index) => String(from + index));

export const DENIAL_CATEGORIES: readonly DenialCategory[] = [
  {
    id: "unprocessable-submission",
    title: "Unprocessable submission",
    carcs: [],
    pairs: [["16", "MA130"]],
    owner: "biller",
    usualCause: "edit-missing",
  },
  { id: "filed-late", title: "Filed late", carcs: ["29", "B4"], owner: "biller", usualCause: "late-work" },
  {
    id: "duplicate-claim",
    title: "Duplicate claim",
    carcs: ["18", "B13"],
    owner: "biller",
    usualCause: "duplicate-sending",
  },
  {
    id: "coverage-not-active",
    title: "Coverage not active",
    carcs: ["26", "27", ...range(32, 34), "166", ...range(177, 180), "200", "238", "239"],
    owner: "registration",
    usualCause: "eligibility-not-checked",
  },
  {
    id: "member-not-identified",
    title: "Member not identified",
    carcs: ["31", "140", "13", "14"],
    pairs: [["16", "N382"]],
    owner: "registration",
    usualCause: "registration-entry",
  },
  {
    id: "other-payer-first",
    title: "Another payer comes first",
    carcs: ["22", "136", "228"],
    pairs: [
      ["16", "MA04"],
      ["16", "MA92"],
      ["16", "N4"],
    ],
    owner: "registration",
    usualCause: "registration-entry",
  },
  {
    id: "accident-or-work-liability",
    title: "Accident or work liability",
    carcs: [...range(19, 21), "215", "219", "P2", "P4"],
    owner: "registration",
    usualCause: "registration-entry",
  },
  {
    id: "wrong-payer-or-plan",
    title: "Wrong payer or plan",
    carcs: ["109", "B9", "B11", "24", "190", "254", "258", "270", "280", "297", "301", "304"],
    owner: "registration",
    usualCause: "eligibility-not-checked",
  },
  {
    id: "authorization-absent-or-mismatched",
    title: "Authorization absent or mismatched",
    carcs: ["39", "197", "198", "210", "243", "284", "296", "302"],
    rarcs: ["N54"],
    owner: "registration",
    usualCause: "authorization-not-obtained",
  },
  {
    id: "referral-or-order",
    title: "Referral or order",
    carcs: [...range(173, 176), "183", "184", "287", "288"],
    pairs: [
      ["16", "N265"],
      ["16", "N286"],
    ],
    owner: "registration",
    usualCause: "referral-or-order-missing",
  },
  {
    id: "provider-not-eligible",
    title: "Provider not eligible",
    carcs: ["147", ...range(170, 172), "185", ...range(206, 208), "283", "299", "B7", "B23"],
    rarcs: ["N95", "N257", "N290", "N570", "N767"],
    owner: "enrollment",
    usualCause: "provider-enrollment",
  },
  {
    id: "out-of-network",
    title: "Out of network",
    carcs: ["242", "279"],
    owner: "registration",
    usualCause: "eligibility-not-checked",
  },
  {
    id: "code-invalid-on-date",
    title: "Code invalid on the date",
    carcs: ["146", "181", "182"],
    pairs: [
      ["16", "M20"],
      ["16", "M51"],
      ["16", "M64"],
      ["16", "M76"],
      ["16", "MA63"],
      ["16", "N56"],
    ],
    rarcs: ["M119"],
    owner: "coder",
    usualCause: "code-selection",
  },
  {
    id: "code-conflict",
    title: "Codes in conflict",
    carcs: [...range(4, 12), "199", "240", "282", "306", "B16", "B22"],
    rarcs: ["N519", "N822", "N823"],
    owner: "coder",
    usualCause: "modifier-use",
  },
  {
    id: "bundled",
    title: "Bundled with another service",
    carcs: ["97", "231", "234", "236", "60", "B10", "B15", "P14"],
    rarcs: ["M15", "M144", "N20", "N390"],
    owner: "coder",
    usualCause: "modifier-use",
  },
  {
    id: "units-or-frequency",
    title: "Units or frequency",
    carcs: ["151", "154", "222", "261", "B14"],
    rarcs: ["M86", "N362", "N640"],
    owner: "coder",
    usualCause: "charge-entry",
  },
  {
    id: "level-or-stay-disputed",
    title: "Level or stay disputed",
    carcs: ["150", "152", "153", "186", "249", "A8"],
    rarcs: ["M25"],
    owner: "coder",
    usualCause: "clinical-disagreement",
  },
  {
    id: "medical-necessity",
    title: "Medical necessity",
    carcs: ["50", "40", "167"],
    owner: "coder",
    usualCause: "documentation-insufficient",
  },
  {
    id: "experimental",
    title: "Experimental",
    carcs: ["55", "56", "114", "188"],
    owner: "denial-specialist",
    usualCause: "authorization-not-obtained",
  },
  {
    id: "benefit-exhausted",
    title: "Benefit exhausted",
    carcs: ["35", "119", "149", "273", "B1"],
    owner: "registration",
    usualCause: "eligibility-not-checked",
  },
  {
    id: "not-a-benefit",
    title: "Not a benefit",
    carcs: ["49", "51", "53", "54", "96", "202", "204", "256", "269", "272"],
    rarcs: ["N30", "N130"],
    owner: "registration",
    usualCause: "eligibility-not-checked",
  },
  {
    id: "records-requested",
    title: "Records requested",
    carcs: ["163", "164", "226", ...range(250, 252), "148"],
    pairs: [
      ["16", "M127"],
      ["16", "N29"],
      ["16", "N237"],
      ["16", "N706"],
    ],
    owner: "records",
    usualCause: "documentation-missing",
  },
  {
    id: "not-documented",
    title: "Not documented",
    carcs: ["112", "B12"],
    owner: "coder",
    usualCause: "documentation-missing",
  },
  {
    id: "member-must-answer",
    title: "Member must answer",
    carcs: ["227"],
    pairs: [["16", "N179"]],
    owner: "registration",
    usualCause: "member-action",
  },
  {
    id: "other-submission-fault",
    title: "Other submission fault",
    carcs: [
      "16",
      "107",
      "110",
      "129",
      "135",
      "189",
      "267",
      "268",
      "15",
      "17",
      "62",
      "125",
      "138",
      "165",
      "196",
      "B5",
      "B18",
    ],
    rarcs: ["M44", "M45", "N350"],
    owner: "biller",
    usualCause: "edit-missing",
  },
  {
    id: "payer-recovery-review",
    title: "Payer recovery review",
    carcs: ["216"],
    rarcs: ["N432"],
    owner: "denial-specialist",
    usualCause: "clinical-disagreement",
  },
  {
    id: "appeal-refused",
    title: "Appeal refused",
    carcs: ["193", "285", "286"],
    owner: "denial-specialist",
    usualCause: "clinical-disagreement",
  },
  {
    id: "unclassified",
    title: "Unclassified",
    carcs: ["A1"],
    owner: "denial-specialist",
    usualCause: "unknown",
  },
];
