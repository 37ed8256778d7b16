import { z } from "zod";
import { type EncounterStatus, encounterLifecycle } from "@/domain/encounters/encounter-lifecycle";
import { ageOn } from "@/domain/shared/calendar-date";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { checkCodingSheet } from "@/server/repositories/coding-check";
import { type LoadedEncounter, loadEncounterToBill } from "@/server/repositories/encounter-to-bill";
import { queriesOf } from "../encounters/encounter-parts";
import { defineQuery, type ReadContext } from "../read-model";
import { cliniciansOf, openHoldOf, recordOf } from "./workspace-record";
import { sheetOf } from "./workspace-sheet";

/** Everything the coder sees: the record left, the sheet right, findings, hold and questions, and what is open to do. */
export const getCodingWorkspace = defineQuery({
  name: "coding.get-workspace",
  permission: "coding:assign",
  discloses: "patient",
  accessed: ({ encounterId }) => ({ kind: "encounter", id: encounterId }),
  input: z.strictObject({ encounterId: z.uuid() }),

  async read(context, { encounterId }) {
    const { tx, now, today } = context;
    const loaded = await loadEncounterToBill(tx, encounterId);
    return {
      now,
      today,
      encounter: encounterShown(loaded),
      ...(await sheetOf(context, loaded)),
      record: await recordOf(context, encounterId),
      findings: await checkCodingSheet(tx, encounterId, today),
      hold: await openHoldOf(context, encounterId),
      queries: await queriesOf(tx, encounterId),
      clinicians: await cliniciansOf(context),
      lease: await leaseOf(tx, encounterId, context),
      actions: encounterLifecycle.eventsFrom(loaded.row.status as EncounterStatus),
    };
  },
});

function encounterShown({ row, coverage }: LoadedEncounter) {
  const serviceFrom = fromDateColumn(row.serviceFrom);
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    status: row.status,
    setting: row.setting,
    specialty: row.specialty,
    reasonForVisit: row.reasonForVisit,
    placeOfService: row.placeOfService ?? row.facility?.placeOfService ?? null,
    serviceFrom,
    serviceTo: fromDateColumn(row.serviceTo),
    dueOn: fromOptionalDateColumn(row.dueOn) ?? null,
    patient: {
      id: row.patient.id,
      name: `${row.patient.lastName}, ${row.patient.firstName}`,
      age: ageOn(fromDateColumn(row.patient.birthDate), serviceFrom),
      sex: row.patient.sex,
    },
    provider: row.provider && {
      id: row.provider.id,
      name: `${row.provider.firstName.charAt(0)}. ${row.provider.lastName}${row.provider.credentials ? `, ${row.provider.credentials}` : ""}`,
    },
    payerName: coverage?.payer.name ?? null,
  };
}

async function leaseOf(tx: Transaction, encounterId: string, { actor, now }: ReadContext) {
  const item = await tx.workItem.findFirst({
    where: { kind: "code-encounter", subjectKind: "encounter", subjectId: encounterId, closedAt: null },
  });
  const running = item?.leaseHolderId && item.leaseExpiresAt && item.leaseExpiresAt > now ? item : undefined;
  if (!running?.leaseHolderId) return { holder: null, mine: false, expiresAt: null };
  const holder = await tx.appUser.findFirst({
    where: { id: running.leaseHolderId },
    select: { displayName: true },
  });
  return {
    holder: holder?.displayName ?? "another person",
    mine: running.leaseHolderId === actor.userId,
    expiresAt: running.leaseExpiresAt,
  };
}
