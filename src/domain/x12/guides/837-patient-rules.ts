/** Who the patient is and what happened to him or her: rules of all three claims. */
import type { Infer, Loop } from "../definition";
import type { Ancestors, Rule, RuleFinding } from "../guide";
import { type ClaimGuide, sharedRule } from "./837-rules";
import type { AnySubscriber, Conforms, DiagnosedClaim, PointingLine } from "./837-shapes";

interface Claims {
  readonly own: number;
  readonly dependents: number;
}
/** The subscriber is the patient exactly when SBR02 says so; then the claims follow directly. */
export const patientLevel = (
  { name, authority, claim, subscriber }: ClaimGuide<Loop, Loop, Loop>,
  patient: Loop,
): Rule => ({
  id: `${name}/patient-level`,
  snip: 4,
  severity: "error",
  authority: `${authority}, SBR02 and loop 2000C`,
  loop: subscriber,
  over: claim,
  start: { own: 0, dependents: 0 },
  fold: ({ own, dependents }: Claims, _claim, ancestors: Ancestors): Claims =>
    ancestors(patient) === undefined ? { own: own + 1, dependents } : { own, dependents: dependents + 1 },
  check: (value: AnySubscriber, _ancestors, counted: Claims) =>
    isRightLevel(value, counted) ? undefined : wrongLevels(value, counted),
});

/** Claims of dependents only, of a subscriber who is not the patient: nothing more is asked. */
const isRightLevel = ({ subscriber }: AnySubscriber, { own }: Claims): boolean =>
  own === 0 && subscriber.relationship !== "18";
function* wrongLevels(
  { subscriber, name }: AnySubscriber,
  { own, dependents }: Claims,
): Iterable<RuleFinding> {
  const isPatient = subscriber.relationship === "18";
  if (isPatient && dependents > 0)
    yield {
      at: "subscriber.relationship",
      value: "18",
      message: "The subscriber is the patient (SBR02 is 18), so no patient level may follow.",
    };
  if (!isPatient && own > 0)
    yield {
      at: "subscriber.relationship",
      message: "Claims stand at the subscriber, so the subscriber is the patient and SBR02 must be 18.",
    };
  if (own > 0 && name.name.entityType === "2")
    yield {
      at: "name.entityType",
      value: "2",
      message: "The subscriber is the patient and so a person: NM102 must be 1.",
    };
  const { demographics, address, city } = name;
  if (own > 0 && [demographics, address, city].some((each) => each === undefined))
    yield {
      at: "name",
      message: "A subscriber who is the patient needs address (N3, N4), birth date and gender (DMG).",
    };
}

interface Casualty {
  readonly name?: { readonly propertyAndCasualtyClaim?: { readonly reference: string } | undefined };
}
/** Insurers of cars and of work find the case by its own number. */
export const casualtyClaimNumber = (
  { name, authority, claim, subscriber }: ClaimGuide<Loop, Loop, Loop>,
  patient: Loop,
): Rule =>
  sharedRule(
    claim,
    {
      id: `${name}/casualty-claim-number`,
      snip: 4,
      severity: "warning",
      authority: `${authority}, loops 2010BA and 2010CA, REF*Y4`,
    },
    (_claim, ancestors) => {
      const insured = ancestors(subscriber) as (Casualty & Partial<AnySubscriber>) | undefined;
      const kind = insured?.subscriber?.filingIndicator ?? "";
      const dependent = ancestors(patient) as Casualty | undefined;
      const named = dependent?.name?.propertyAndCasualtyClaim ?? insured?.name?.propertyAndCasualtyClaim;
      if (!["AM", "WC"].includes(kind) || named !== undefined) return undefined;
      return [
        {
          at: "claim",
          value: kind,
          message: "Automobile and workers' compensation insurers find the case by its number (REF*Y4).",
        },
      ];
    },
  );

interface Beginning {
  readonly beginning?: { readonly type: string };
}
const SUBROGATION = "31";
/** Who asks another payer's money back says where it is to be sent. */
export const subrogationPlan = (name: string, authority: string, root: Loop, billing: Loop): Rule =>
  sharedRule(
    billing,
    { id: `${name}/subrogation-plan`, snip: 4, authority: `${authority}, BHT06 and loop 2010AC` },
    ({ payToPlan }: { readonly payToPlan?: unknown }, ancestors) => {
      const whole = ancestors(root) as Beginning | undefined;
      if (whole?.beginning?.type !== SUBROGATION || payToPlan !== undefined) return undefined;
      return [
        {
          at: "hierarchicalLevel",
          value: SUBROGATION,
          message: "A demand for subrogation (BHT06 is 31) names the plan to pay (loop 2010AC).",
        },
      ];
    },
  );

/** Claims of professionals and dentists: pointers point to diagnoses, accidents are dated and placed. */
export function diagnosisRules<C extends Loop, L extends Loop>(
  { name, authority, claim, line }: Pick<ClaimGuide<C, L, Loop>, "name" | "authority" | "claim" | "line">,
  pointer: string,
  ..._proof: Conforms<[Infer<C>, Infer<L>], [DiagnosedClaim, PointingLine]>
): readonly Rule[] {
  return [
    sharedRule(
      line,
      { id: `${name}/diagnosis-pointers`, snip: 4, authority: `${authority}, ${pointer}` },
      (pointing: PointingLine, ancestors) =>
        pointersPoint(pointing, ancestors(claim) as Partial<DiagnosedClaim> | undefined),
    ),
    sharedRule(
      claim,
      { id: `${name}/accident-date`, snip: 4, authority: `${authority}, DTP*439` },
      accidentDated,
    ),
    sharedRule(
      claim,
      { id: `${name}/auto-accident-state`, snip: 4, authority: `${authority}, CLM11-4` },
      autoAccidentPlaced,
    ),
  ];
}

function pointersPoint(
  { service: { diagnosisPointers = [] } }: PointingLine,
  claim: Partial<DiagnosedClaim> | undefined,
): Iterable<RuleFinding> | undefined {
  if (claim === undefined) return undefined;
  const count = claim.diagnoses === undefined ? 0 : 1 + (claim.diagnoses.others?.length ?? 0);
  const isRight = diagnosisPointers.every((pointer) => pointer >= 1 && pointer <= count);
  return isRight ? undefined : pointersBeyond(diagnosisPointers, count);
}
function* pointersBeyond(pointers: readonly number[], count: number): Iterable<RuleFinding> {
  for (const [at, pointer] of pointers.entries())
    if (pointer < 1 || pointer > count)
      yield {
        at: `service.diagnosisPointers[${at}]`,
        value: String(pointer),
        message: `Pointer ${pointer} points to no diagnosis; the claim has ${count}.`,
      };
}

function accidentDated({ claim, accident }: DiagnosedClaim): RuleFinding[] | undefined {
  const causes = [claim.relatedCauses?.cause1, claim.relatedCauses?.cause2];
  if (accident !== undefined || !causes.some((cause) => cause === "AA" || cause === "OA")) return undefined;
  return [
    {
      at: "claim.relatedCauses",
      message: "The claim comes from an accident; its date (DTP*439) is required.",
    },
  ];
}

function autoAccidentPlaced({ claim: { relatedCauses } }: DiagnosedClaim): RuleFinding[] | undefined {
  const isAuto = relatedCauses?.cause1 === "AA" || relatedCauses?.cause2 === "AA";
  if (!isAuto || relatedCauses?.state !== undefined || relatedCauses?.country !== undefined) return undefined;
  return [
    {
      at: "claim.relatedCauses.state",
      message: "An automobile accident needs the state where it happened (CLM11-4).",
    },
  ];
}
