import { compactCode } from "@/domain/code-sets/code-format";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import type { Prisma } from "@/generated/prisma/client";
import { officeCodes } from "@/server/code-sets/office-codes";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound, refused } from "@/server/refusal";

/** A code of the sheet that a person took from an earlier encounter. */
export interface CopiedCode {
  readonly kind: "diagnosis" | "service";
  readonly code: string;
  readonly on: CalendarDate;
  readonly copiedFrom: string;
}

const CODED = ["coded", "auditing", "billable", "billed", "closed"];

/** Encounters of the same patient, not later than this one, whose coding is finished. */
export const earlierThan = (encounter: {
  readonly id: string;
  readonly patientId: string;
  readonly serviceFrom: Date;
}) =>
  ({
    patientId: encounter.patientId,
    id: { not: encounter.id },
    serviceFrom: { lte: encounter.serviceFrom },
    status: { in: CODED },
  }) satisfies Prisma.EncounterWhereInput;

/**
 * Codes that were not yet copied when the sheet was last kept. Each must stand on a finished earlier encounter of the
 * same patient and be valid on this record's date; otherwise nothing is kept.
 */
export async function newlyCopied(
  tx: Transaction,
  encounterId: string,
  copied: readonly CopiedCode[],
): Promise<readonly CopiedCode[]> {
  if (copied.length === 0) return [];
  const known = await knownCopies(tx, encounterId);
  const fresh = copied.filter((code) => !known.has(keyOf(code)));
  if (fresh.length === 0) return [];
  const encounter = await tx.encounter.findFirst({ where: { id: encounterId } });
  if (!encounter) throw notFound("encounter");
  const sources = await tx.encounter.findMany({
    where: { AND: [earlierThan(encounter), { id: { in: fresh.map(({ copiedFrom }) => copiedFrom) } }] },
    include: { codeAssignments: true, charges: { where: { proposed: false } } },
  });
  const there = new Set(
    sources.flatMap(({ id, codeAssignments, charges }) => [
      ...codeAssignments.map(({ code }) => `diagnosis ${code} ${id}`),
      ...charges.map(({ procedureCode }) => `service ${procedureCode} ${id}`),
    ]),
  );
  const { codeSets } = await officeCodes(tx);
  for (const { kind, code, on, copiedFrom } of fresh) {
    if (!there.has(keyOf({ kind, code, copiedFrom }))) throw refused("coding/copy-refused", NOT_THERE);
    const system = kind === "diagnosis" ? "icd10cm" : (procedureCodeSystem(code) ?? "cpt");
    const standing = codeSets.lookUp({ system, code, on }).kind;
    if (standing === "not-on-date" || standing === "unknown")
      throw refused("coding/copy-refused", `${code} is not valid on ${formatCalendarDate(on)}.`);
  }
  return fresh;
}

const NOT_THERE = "The code does not stand on a finished earlier encounter of this patient.";

const keyOf = ({ kind, code, copiedFrom }: Omit<CopiedCode, "on">): string =>
  `${kind} ${compactCode(code)} ${copiedFrom}`;

async function knownCopies(tx: Transaction, encounterId: string): Promise<ReadonlySet<string>> {
  const where = { encounterId, copiedFromId: { not: null } };
  const diagnoses = await tx.codeAssignment.findMany({ where });
  const services = await tx.charge.findMany({ where });
  return new Set([
    ...diagnoses.map(({ code, copiedFromId }) => `diagnosis ${code} ${copiedFromId}`),
    ...services.map(({ procedureCode, copiedFromId }) => `service ${procedureCode} ${copiedFromId}`),
  ]);
}

/** The first day of service of each encounter that codes were copied from. */
export async function copySourcesOf(
  tx: Transaction,
  rows: readonly { readonly copiedFromId: string | null }[],
): Promise<ReadonlyMap<string, CalendarDate>> {
  const ids = rows.flatMap(({ copiedFromId }) => copiedFromId ?? []);
  if (ids.length === 0) return new Map();
  const found = await tx.encounter.findMany({
    where: { id: { in: ids } },
    select: { id: true, serviceFrom: true },
  });
  return new Map(found.map(({ id, serviceFrom }) => [id, fromDateColumn(serviceFrom)]));
}
