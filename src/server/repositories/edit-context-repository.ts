import type { EditContext, OtherClaim } from "@/domain/claim-edits/claim-edit";
import type { ClaimParties } from "@/domain/claims/claim";
import type { ClaimStatus } from "@/domain/claims/claim-lifecycle";
import { addMonths, type CalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { fromDateColumn, toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { StoredClaim } from "./claim-row";

/** Longest look back of any edit: the three years of the new-patient rule. */
const LOOK_BACK_MONTHS = 36;

/** What the edits may ask about one claim: code sets, today, and the patient's claims of other chains. */
export const editContext = async (
  tx: Transaction,
  stored: StoredClaim,
  today: CalendarDate,
): Promise<EditContext> => {
  const { codeSets, notesOn, ncci } = await officeCodes(tx);
  return {
    codeSets,
    diagnosisNotes: notesOn(stored.record.serviceFrom),
    ...(ncci && { ncci }),
    today,
    otherClaims: await otherClaims(tx, stored),
  };
};

async function otherClaims(tx: Transaction, { record }: StoredClaim): Promise<OtherClaim[]> {
  const rows = await tx.claim.findMany({
    where: {
      patientId: record.patientId,
      chainId: { not: record.chainId },
      active: true,
      serviceTo: { gte: toDateColumn(addMonths(record.serviceFrom, -LOOK_BACK_MONTHS)) },
    },
    select: {
      patientControlNumber: true,
      status: true,
      parties: true,
      serviceLines: {
        select: { serviceFrom: true, procedureCode: true, modifiers: true, placeOfService: true },
      },
    },
    orderBy: { patientControlNumber: "asc" },
  });
  return rows.map((row) => {
    const parties = row.parties as unknown as ClaimParties;
    return {
      patientControlNumber: row.patientControlNumber,
      status: row.status as ClaimStatus,
      billingNpi: parties.billing.npi,
      ...(parties.rendering ? { renderingTaxonomy: parties.rendering.taxonomyCode } : {}),
      serviceLines: row.serviceLines.map(({ placeOfService, serviceFrom, ...line }) => ({
        ...line,
        serviceFrom: fromDateColumn(serviceFrom),
        ...(placeOfService ? { placeOfService } : {}),
      })),
    };
  });
}
