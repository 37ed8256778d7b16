import type { PositionRule } from "../code-entry";

interface PositionPattern {
  readonly codes: RegExp;
  readonly rule: PositionRule;
}

const never = (codes: RegExp, authority: string): PositionPattern => ({
  codes,
  rule: { rule: "never-first", authority },
});

const GUIDELINES = "ICD-10-CM Official Guidelines";

/** Where a code may stand by its category (compact codes); what a list of the publisher says goes before. */
const PATTERNS: readonly PositionPattern[] = [
  never(/^B9[5-7]/, `${GUIDELINES} I.C.1.b`),
  never(/^R652/, `${GUIDELINES} I.C.1.d`),
  never(/^R297/, `${GUIDELINES} I.C.18.i`),
  // Adverse effects and underdosing: the sixth character says so, or the fifth before a placeholder.
  never(/^T(?:3[6-9]|4\d|50)(?:..5|.5X)/, `${GUIDELINES} I.C.19.e.5.a`),
  never(/^T(?:3[6-9]|4\d|50)(?:..6|.6X)/, `${GUIDELINES} I.C.19.e.5.c`),
  never(/^[V-Y]/, `${GUIDELINES} I.C.20.a.6`),
  never(/^Z15/, `${GUIDELINES} I.C.21.c.3`),
  never(/^Z37/, `${GUIDELINES} I.C.15.b.5`),
  never(/^Z3A/, "ICD-10-CM tabular note at Z3A"),
  never(/^Z(?:5[5-9]|6[0-5])/, `${GUIDELINES} I.C.21.c.17`),
  never(/^Z68/, `${GUIDELINES} I.B.14`),
  {
    codes: /^Z(?:00(?!6)|01|02|04|31(?:81|83|84)|332|34|38|39|40|42|510|511|52(?!9)|761|762|9912)/,
    rule: { rule: "only-first", authority: `${GUIDELINES} I.C.21.c.16` },
  },
];

/** A stay is never for what somebody has, takes or had: history and status, dependence on a ventilator apart. */
const HISTORY_OR_STATUS = /^Z(?:16|66|67|79|8[0-9]|9[0-9])/;

const BEYOND_A_STAY: PositionRule = {
  rule: "never-first",
  authority: `${GUIDELINES} section II: the principal diagnosis is the condition that occasioned the admission`,
};

export function positionByGuideline(compact: string, isStay: boolean): PositionRule | undefined {
  const found = PATTERNS.find(({ codes }) => codes.test(compact))?.rule;
  if (found) return found;
  return isStay && HISTORY_OR_STATUS.test(compact) ? BEYOND_A_STAY : undefined;
}
