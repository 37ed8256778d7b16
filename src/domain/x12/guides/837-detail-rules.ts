/** What single facts of a claim ask of others: papers of their number, accidents of their cause, days of their order. */
import type { Loop } from "../definition";
import type { Rule, RuleFinding } from "../guide";
import { type ClaimGuide, sharedRule } from "./837-rules";

interface Attached {
  readonly attachments: readonly {
    readonly transmission: string;
    readonly controlNumber?: string | undefined;
  }[];
}
const AT_THE_PROVIDER = "AA";
function* papersNumbered({ attachments }: Attached): Iterable<RuleFinding> {
  for (const [at, { transmission, controlNumber }] of attachments.entries())
    if (transmission !== AT_THE_PROVIDER && controlNumber === undefined)
      yield {
        at: `attachments[${at}].controlNumber`,
        message: `A paper that is sent (${transmission}) has a number by which it is found (PWK06).`,
      };
}
/** The claim and, where they may have papers, its lines. */
export const attachmentNumbers = (name: string, authority: string, loops: readonly Loop[]): readonly Rule[] =>
  loops.map((loop) =>
    sharedRule(
      loop,
      { id: `${name}/attachment-number`, snip: 4, authority: `${authority}, PWK05 and PWK06` },
      (value: Attached) => (value.attachments.length === 0 ? undefined : papersNumbered(value)),
    ),
  );

interface Accident {
  readonly claim: { readonly relatedCauses?: unknown };
  readonly accident?: unknown;
}
/** The day of an accident is told of claims that come from one. */
export const accidentCause = (name: string, authority: string, claim: Loop): Rule =>
  sharedRule(
    claim,
    {
      id: `${name}/accident-cause`,
      snip: 4,
      severity: "warning",
      authority: `${authority}, CLM11 and DTP*439`,
    },
    ({ claim: { relatedCauses }, accident }: Accident) =>
      accident === undefined || relatedCauses !== undefined
        ? undefined
        : [
            {
              at: "claim.relatedCauses",
              message: "The claim has the day of an accident (DTP*439), but not of what kind it was (CLM11).",
            },
          ],
  );

interface Dated {
  readonly period?: { readonly from?: string | undefined };
}
interface Served {
  readonly serviceDate?: Dated | undefined;
  readonly statementDates?: Dated | undefined;
  readonly lines: readonly { readonly serviceDate?: Dated | undefined }[];
}
interface Born {
  readonly name?: { readonly demographics?: { readonly birthDate: string } | undefined };
}
/** Nobody is treated before birth. */
export const birthBeforeService = (
  { name, authority, claim, subscriber }: ClaimGuide<Loop, Loop, Loop>,
  patient: Loop,
): Rule =>
  sharedRule(
    claim,
    { id: `${name}/birth-date`, snip: 4, severity: "warning", authority: `${authority}, DMG02 and DTP*472` },
    ({ serviceDate, statementDates, lines }: Served, ancestors) => {
      const person = (ancestors(patient) ?? ancestors(subscriber)) as Born | undefined;
      const born = person?.name?.demographics?.birthDate;
      if (born === undefined) return undefined;
      const isBefore = (each: Dated | undefined): boolean => (each?.period?.from ?? born) < born;
      if (
        !isBefore(serviceDate) &&
        !isBefore(statementDates) &&
        !lines.some((line) => isBefore(line.serviceDate))
      )
        return undefined;
      return [
        {
          at: "claim",
          value: born.replaceAll("-", ""),
          message: `The patient was born on ${born}, after a service of this claim.`,
        },
      ];
    },
  );
