/** What is said of teeth, in claims and in services reviews alike (SNIP 6). */
import type { Loop } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import { isFrontTooth, isTooth } from "./tooth-numbers";

interface Tooth {
  readonly tooth?: string | undefined;
  readonly surfaces?: readonly string[] | undefined;
}
interface Teeth {
  readonly teeth: readonly Tooth[];
}

/** Each number is that of a tooth. */
export const toothNumbersOf = (loop: Loop, id: string, authority: string): Rule =>
  rule(loop, {
    id,
    snip: 6,
    authority: `${authority}, TOO02, code list JP`,
    *check(value: unknown): Iterable<RuleFinding> {
      for (const [at, { tooth, surfaces }] of (value as Teeth).teeth.entries()) {
        if (tooth === undefined && surfaces !== undefined)
          yield {
            at: `teeth[${at}].tooth`,
            message: "Surfaces belong to a tooth; its number (TOO02) is missing.",
          };
        if (tooth !== undefined && !isTooth(tooth))
          yield { at: `teeth[${at}].tooth`, value: tooth, message: noTooth(tooth) };
      }
    },
  });
export const noTooth = (tooth: string): string =>
  `"${tooth}" is no tooth: 1 to 32, A to T, or one beside them (51 to 82, AS to TS).`;

/** Each tooth has the surfaces that are named. */
export const surfacesFitOf = (loop: Loop, id: string): Rule =>
  rule(loop, {
    id,
    snip: 6,
    severity: "warning",
    authority: "American Dental Association, Dental Claim Form, item 28",
    *check(value: unknown): Iterable<RuleFinding> {
      for (const [at, each] of (value as Teeth).teeth.entries()) {
        const wrong = surfaceItLacks(each);
        if (wrong !== undefined)
          yield {
            at: `teeth[${at}].surfaces`,
            value: wrong,
            message: `Tooth ${each.tooth} has no ${wrong === "O" ? "chewing surface (O)" : "incisal edge (I)"}.`,
          };
      }
    },
  });
function surfaceItLacks({ tooth, surfaces = [] }: Tooth): "O" | "I" | undefined {
  if (tooth === undefined || !isTooth(tooth)) return undefined;
  const wrong = isFrontTooth(tooth) ? "O" : "I";
  return surfaces.includes(wrong) ? wrong : undefined;
}
