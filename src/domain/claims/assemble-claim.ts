import type { CalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import type { Claim, ClaimParties, ClaimType, ServiceLine } from "./claim";
import { totalChargeOf } from "./claim-totals";

/** X12 837P: 12 diagnoses in HI, 50 service lines in 2400. */
export const MAX_DIAGNOSES = 12;
export const MAX_SERVICE_LINES = 50;

export interface ChargeToBill {
  readonly lineNumber: number;
  readonly serviceDate: CalendarDate;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly units: number;
  /** Absent while no price is known for the date; it is never taken as zero. */
  readonly chargeAmount?: Cents;
  /** 1-based positions in the coded diagnoses. */
  readonly diagnosisPointers: readonly number[];
  readonly placeOfService?: string;
  readonly ndc?: string;
}

export interface EncounterToBill {
  readonly type: ClaimType;
  readonly placeOfService?: string;
  readonly accidentOn?: CalendarDate;
  readonly priorAuthorization?: string;
  /** Absent while billing entity or coverage is unknown. */
  readonly parties?: ClaimParties;
  /** Coded diagnoses in sequence, without dots. */
  readonly diagnosisCodes: readonly string[];
  readonly charges: readonly ChargeToBill[];
}

/** A claim before it has numbers. */
export type ClaimContent = Pick<
  Claim,
  | "type"
  | "placeOfService"
  | "accidentOn"
  | "priorAuthorization"
  | "parties"
  | "diagnosisCodes"
  | "totalCharge"
> & { readonly serviceLines: readonly Omit<ServiceLine, "lineControlNumber">[] };

export type AssemblyProblem =
  | { readonly code: "parties-missing"; readonly message: string }
  | { readonly code: "place-missing"; readonly message: string }
  | { readonly code: "no-charges"; readonly message: string }
  | { readonly code: "price-missing"; readonly message: string; readonly lineNumber: number };

export type Assembly =
  | { readonly kind: "assembled"; readonly claims: readonly ClaimContent[] }
  | { readonly kind: "incomplete"; readonly problems: readonly AssemblyProblem[] };

/**
 * One or several claims to the primary payer. Every charge stands on exactly one claim, so the parts sum to the
 * charges; a claim is split only where the transaction has no room (B3).
 */
export function assembleClaims(encounter: EncounterToBill): Assembly {
  const problems = [...problemsOf(encounter)];
  const { parties, placeOfService } = encounter;
  if (problems.length > 0 || !parties || !placeOfService) return { kind: "incomplete", problems };
  const parts = splitCharges(encounter.charges);
  const diagnoses = diagnosesOfParts(parts, encounter.diagnosisCodes.length);
  const claims = parts.map((charges, index): ClaimContent => {
    const positions = diagnoses[index] ?? [];
    const serviceLines = charges.map((charge, at) => toServiceLine(charge, at + 1, positions));
    return {
      type: encounter.type,
      placeOfService,
      ...(encounter.accidentOn ? { accidentOn: encounter.accidentOn } : {}),
      ...(encounter.priorAuthorization ? { priorAuthorization: encounter.priorAuthorization } : {}),
      parties,
      diagnosisCodes: positions.flatMap((position) => encounter.diagnosisCodes[position - 1] ?? []),
      serviceLines,
      totalCharge: totalChargeOf(serviceLines),
    };
  });
  return { kind: "assembled", claims };
}

function* problemsOf({ parties, placeOfService, charges }: EncounterToBill): Iterable<AssemblyProblem> {
  if (!parties)
    yield { code: "parties-missing", message: "Billing practice or primary coverage is not known." };
  if (!placeOfService) yield { code: "place-missing", message: "The place of service is not known." };
  if (charges.length === 0) yield { code: "no-charges", message: "There is no charge to bill." };
  for (const { lineNumber, chargeAmount, procedureCode } of charges)
    if (chargeAmount === undefined)
      yield {
        code: "price-missing",
        lineNumber,
        message: `No price of ${procedureCode} on the date of service.`,
      };
}

/** Greedy in charge order: a new claim begins when a line or its diagnoses no longer fit. */
function splitCharges(charges: readonly ChargeToBill[]): ChargeToBill[][] {
  const parts: { charges: ChargeToBill[]; pointed: Set<number> }[] = [];
  for (const charge of charges) {
    const last = parts.at(-1);
    const pointed = new Set([...(last?.pointed ?? []), ...charge.diagnosisPointers]);
    if (last && last.charges.length < MAX_SERVICE_LINES && pointed.size <= MAX_DIAGNOSES) {
      last.charges.push(charge);
      last.pointed = pointed;
    } else {
      parts.push({ charges: [charge], pointed: new Set(charge.diagnosisPointers) });
    }
  }
  return parts.map((part) => part.charges);
}

/** Positions each part carries, in coded order: what its lines point to, then the others where there is room. */
function diagnosesOfParts(parts: readonly (readonly ChargeToBill[])[], count: number): number[][] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const carried = parts.map((charges) => new Set(charges.flatMap((charge) => charge.diagnosisPointers)));
  const pointed = new Set(carried.flatMap((positions) => [...positions]));
  for (const position of all.filter((candidate) => !pointed.has(candidate)))
    carried.find((positions) => positions.size < MAX_DIAGNOSES)?.add(position);
  return carried.map((positions) => all.filter((position) => positions.has(position)));
}

/** A pointer to a diagnosis that was never coded keeps pointing nowhere, for an edit to find. */
function toServiceLine(
  charge: ChargeToBill,
  lineNumber: number,
  positions: readonly number[],
): Omit<ServiceLine, "lineControlNumber"> {
  const { serviceDate, chargeAmount = 0n, diagnosisPointers, ...kept } = charge;
  const nowhere = positions.length + 1;
  return {
    ...kept,
    lineNumber,
    serviceFrom: serviceDate,
    serviceTo: serviceDate,
    chargeAmount,
    diagnosisPointers: diagnosisPointers.map((pointer) => positions.indexOf(pointer) + 1 || nowhere),
  };
}
