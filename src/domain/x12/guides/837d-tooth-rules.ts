/** What dental procedures ask of teeth, surfaces and quadrants (SNIP 6). */
import type { Infer } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import { claimLoop, serviceLine } from "./837d-claim";
import { isTooth } from "./tooth-numbers";
import { noTooth, surfacesFitOf, toothNumbersOf } from "./tooth-rules";

const AUTHORITY = "005010X224A2";
const CDT = "American Dental Association, Code on Dental Procedures and Nomenclature";
type Line = Infer<typeof serviceLine>;

const statusOfTeeth = rule(claimLoop, {
  id: "837d/tooth-status",
  snip: 6,
  authority: `${AUTHORITY}, DN201, code list JP`,
  *check({ toothStatus }): Iterable<RuleFinding> {
    for (const [at, { tooth }] of toothStatus.entries())
      if (!isTooth(tooth)) yield { at: `toothStatus[${at}].tooth`, value: tooth, message: noTooth(tooth) };
  },
});

/** Fillings say how many surfaces they have; four stands for four or more. */
const SURFACES_OF_FILLING: Readonly<Record<string, number>> = {
  D2140: 1,
  D2150: 2,
  D2160: 3,
  D2161: 4,
  D2330: 1,
  D2331: 2,
  D2332: 3,
  D2335: 4,
  D2391: 1,
  D2392: 2,
  D2393: 3,
  D2394: 4,
};
const surfacesOf = ({ teeth }: Line): number =>
  Math.max(0, ...teeth.map(({ surfaces = [] }) => new Set(surfaces).size));
const surfacesCounted = rule(serviceLine, {
  id: "837d/filling-surfaces",
  snip: 6,
  severity: "warning",
  authority: `${CDT}, D2140 to D2394`,
  check(line) {
    const { code } = line.service.procedure;
    const expected = SURFACES_OF_FILLING[code];
    if (expected === undefined) return;
    const found = surfacesOf(line);
    if (found === expected || (expected === 4 && found > 4)) return;
    return [
      {
        at: "service.procedure.code",
        value: code,
        message: `${code} is a filling of ${expected} surfaces${expected === 4 ? " or more" : ""}; the line names ${found} (TOO03).`,
      },
    ];
  },
});

/** Crowns, root canals, implants and single extractions are of one tooth. */
const NEEDS_TOOTH = /^D(?:27\d\d|29[25]\d|33[1-4]\d|60[15]\d|7111|7140|7210|72[2-5]0)$/;
/** Deep cleaning and surgery of the gums are of a quadrant. */
const NEEDS_QUADRANT: ReadonlySet<string> = new Set(
  "D4210 D4211 D4240 D4241 D4260 D4261 D4341 D4342".split(" "),
);
const placeNamed = rule(serviceLine, {
  id: "837d/place-in-mouth",
  snip: 6,
  severity: "warning",
  authority: `${CDT}; Dental Claim Form, items 25 and 27`,
  check({ service, teeth }) {
    const { code } = service.procedure;
    if (NEEDS_TOOTH.test(code) && teeth.length === 0)
      return [
        { at: "service.procedure.code", value: code, message: `${code} is of one tooth; TOO names it.` },
      ];
    const named = teeth.length > 0 || service.oralCavity !== undefined;
    if (!NEEDS_QUADRANT.has(code) || named) return;
    return [
      {
        at: "service.procedure.code",
        value: code,
        message: `${code} is of a quadrant; SV304 names it (10, 20, 30, 40).`,
      },
    ];
  },
});

export const toothRules: readonly Rule[] = [
  toothNumbersOf(serviceLine, "837d/tooth-number", AUTHORITY),
  statusOfTeeth,
  surfacesFitOf(serviceLine, "837d/tooth-surface"),
  surfacesCounted,
  placeNamed,
];
