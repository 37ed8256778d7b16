import type { ChargeToBill, EncounterToBill } from "@/domain/claims/assemble-claim";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Charge, Coverage, Prisma } from "@/generated/prisma/client";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { claimPartiesOf } from "./claim-parties";

const INCLUDE = {
  patient: { include: { coverages: { include: { payer: true }, orderBy: { rank: "asc" } } } },
  practice: true,
  provider: true,
  facility: true,
  charges: { orderBy: { lineNumber: "asc" } },
  codeAssignments: { orderBy: { sequence: "asc" } },
} as const satisfies Prisma.EncounterInclude;
type EncounterRow = Prisma.EncounterGetPayload<{ include: typeof INCLUDE }>;

export interface LoadedEncounter {
  readonly row: EncounterRow;
  /** The primary coverage in force on the day of service. */
  readonly coverage: EncounterRow["patient"]["coverages"][number] | undefined;
  /** What assembly and the check while coding both work on. */
  readonly toBill: EncounterToBill;
}

/** An encounter with everything a claim needs; what is missing stays absent, for assembly to name. */
export async function loadEncounterToBill(tx: Transaction, encounterId: string): Promise<LoadedEncounter> {
  const row = await tx.encounter.findFirst({ where: { id: encounterId }, include: INCLUDE });
  if (!row) throw notFound("encounter");
  const on = fromDateColumn(row.serviceFrom);
  const coverage = row.patient.coverages.find((candidate) => isInForce(candidate, on));
  const accidentOn = fromOptionalDateColumn(row.accidentOn);
  const placeOfService = row.placeOfService ?? row.facility?.placeOfService;
  const { practice, provider, facility, patient } = row;
  return {
    row,
    coverage,
    toBill: {
      type: "professional",
      ...(placeOfService ? { placeOfService } : {}),
      ...(accidentOn ? { accidentOn } : {}),
      ...(row.priorAuthorization ? { priorAuthorization: row.priorAuthorization } : {}),
      ...(practice && coverage
        ? { parties: claimPartiesOf({ encounter: row, patient, coverage, practice, provider, facility }) }
        : {}),
      diagnosisCodes: row.codeAssignments.map(({ code }) => code),
      charges: row.charges.filter(({ proposed }) => !proposed).map(chargeToBill),
    },
  };
}

function isInForce(coverage: Coverage, on: CalendarDate): boolean {
  const [from, to] = [
    fromOptionalDateColumn(coverage.effectiveFrom),
    fromOptionalDateColumn(coverage.effectiveTo),
  ];
  return coverage.rank === 1 && (from === undefined || from <= on) && (to === undefined || to >= on);
}

const chargeToBill = (charge: Charge): ChargeToBill => ({
  lineNumber: charge.lineNumber,
  serviceDate: fromDateColumn(charge.serviceDate),
  procedureCode: charge.procedureCode,
  modifiers: charge.modifiers,
  units: charge.units,
  ...(charge.chargeAmount === null ? {} : { chargeAmount: charge.chargeAmount }),
  diagnosisPointers: charge.diagnosisPointers,
  ...(charge.placeOfService ? { placeOfService: charge.placeOfService } : {}),
  ...(charge.ndc ? { ndc: charge.ndc } : {}),
});
