import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Prisma } from "@/generated/prisma/client";
import { officeCodes } from "@/server/code-sets/office-codes";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import { notFound } from "@/server/refusal";
import { earlierThan } from "@/server/repositories/copied-code-repository";
import { type KeptCode, keptCodeOn } from "../encoder/kept-codes";
import { defineQuery } from "../read-model";

export interface EarlierService extends KeptCode {
  readonly modifiers: readonly string[];
  readonly units: number;
  /** Positions of its diagnoses there. */
  readonly diagnosisPointers: readonly number[];
}

export interface EarlierVisit {
  readonly encounterId: string;
  readonly number: string;
  readonly serviceFrom: CalendarDate;
  readonly setting: string;
  readonly specialty: string | null;
  readonly provider: string | null;
  /** As they stand on the date of the record they may be taken for. */
  readonly diagnoses: readonly KeptCode[];
  readonly services: readonly EarlierService[];
}

const MOST_VISITS = 12;
const CODES = {
  provider: { select: { firstName: true, lastName: true } },
  codeAssignments: { orderBy: { sequence: "asc" } },
  charges: { where: { proposed: false }, orderBy: { lineNumber: "asc" } },
} as const satisfies Prisma.EncounterInclude;

/** What was coded for the same patient before, newest first. Nothing of it is on this record until a person takes it. */
export const listEarlierVisits = defineQuery({
  name: "coding.earlier-visits",
  permission: "coding:assign",
  discloses: "patient",
  accessed: ({ encounterId }) => ({ kind: "encounter", id: encounterId }),
  input: z.strictObject({ encounterId: z.uuid() }),
  async read({ tx, actor }, { encounterId }): Promise<EarlierVisit[]> {
    const encounter = await tx.encounter.findFirst({ where: { id: encounterId } });
    if (!encounter) throw notFound("encounter");
    const { codeSets } = await officeCodes(tx, actor);
    const on = fromDateColumn(encounter.serviceFrom);
    const visits = await tx.encounter.findMany({
      where: earlierThan(encounter),
      include: CODES,
      orderBy: [{ serviceFrom: "desc" }, { id: "desc" }],
      take: MOST_VISITS,
    });
    return visits.map((visit) => visitShown(visit, codeSets, on));
  },
});

type VisitRow = Prisma.EncounterGetPayload<{ include: typeof CODES }>;

const visitShown = (visit: VisitRow, codeSets: CodeSets, on: CalendarDate): EarlierVisit => ({
  encounterId: visit.id,
  number: visit.number,
  serviceFrom: fromDateColumn(visit.serviceFrom),
  setting: visit.setting,
  specialty: visit.specialty,
  provider: visit.provider && `${visit.provider.firstName.charAt(0)}. ${visit.provider.lastName}`,
  diagnoses: visit.codeAssignments.map(({ code }) =>
    keptCodeOn(codeSets, { system: "icd10cm", code: displayCode("icd10cm", code) }, on),
  ),
  services: visit.charges.map(({ procedureCode: code, modifiers, units, diagnosisPointers }) => ({
    ...keptCodeOn(codeSets, { system: procedureCodeSystem(code) ?? "cpt", code }, on),
    ...{ modifiers, units, diagnosisPointers },
  })),
});
