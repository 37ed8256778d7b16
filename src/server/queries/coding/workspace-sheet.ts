import type { CodeQuestion } from "@/domain/code-sets/code-answer";
import { displayCode } from "@/domain/code-sets/code-format";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import type { CopiedFrom } from "@/domain/coding/coding-sheet";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Charge } from "@/generated/prisma/client";
import { officeCodes } from "@/server/code-sets/office-codes";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { ReadContext } from "@/server/queries/read-model";
import { decisionsOf, undecidedDiagnoses } from "@/server/repositories/code-proposal-repository";
import { priceOf } from "@/server/repositories/coding-repository";
import { copySourcesOf } from "@/server/repositories/copied-code-repository";
import type { LoadedEncounter } from "@/server/repositories/encounter-to-bill";

/** The coding sheet: what is coded, what the source proposes, and what was declined. */
export async function sheetOf({ tx, actor }: ReadContext, { row }: LoadedEncounter) {
  const on = fromDateColumn(row.serviceFrom);
  const people = new Map(
    (
      await tx.appUser.findMany({
        where: { id: { in: row.codeAssignments.flatMap(({ assignedById }) => assignedById ?? []) } },
        select: { id: true, displayName: true },
      })
    ).map(({ id, displayName }) => [id, displayName]),
  );
  const { codeSets } = await officeCodes(tx, actor);
  const sources = await copySourcesOf(tx, [...row.codeAssignments, ...row.charges]);
  const copiedFrom = ({ copiedFromId: id }: { readonly copiedFromId: string | null }) => {
    const day = id === null ? undefined : sources.get(id);
    return id && day ? { encounterId: id, on: day } : null;
  };
  const decisions = await decisionsOf(tx, row.id);
  const proposed = await undecidedDiagnoses(tx, row.id);
  const services: (Awaited<ReturnType<typeof serviceShown>> & { copiedFrom: CopiedFrom | null })[] = [];
  for (const charge of row.charges)
    services.push({ ...(await serviceShown(tx, codeSets, charge)), copiedFrom: copiedFrom(charge) });
  return {
    diagnoses: row.codeAssignments.map((assignment) => ({
      code: displayCode("icd10cm", assignment.code),
      ...wordsOf(codeSets, { system: "icd10cm", code: assignment.code, on }),
      source: assignment.source,
      assignedBy:
        assignment.assignedById === actor.userId
          ? "You"
          : (people.get(assignment.assignedById ?? "") ?? "Before"),
      assignedAt: assignment.assignedAt,
      copiedFrom: copiedFrom(assignment),
      evidence:
        assignment.documentId === null
          ? null
          : {
              documentId: assignment.documentId,
              start: assignment.evidenceStart ?? 0,
              end: assignment.evidenceEnd ?? 0,
              text: assignment.evidenceText ?? "",
            },
    })),
    proposedDiagnoses: proposed.map(({ id, code, display }) => ({
      id,
      code: displayCode("icd10cm", code),
      ...wordsOf(codeSets, { system: "icd10cm", code, on }),
      sourceWords: display,
    })),
    services,
    decisions: decisions.map((decision) => ({
      ...decision,
      code: decision.kind === "diagnosis" ? displayCode("icd10cm", decision.code) : decision.code,
      title:
        decision.kind === "diagnosis"
          ? wordsOf(codeSets, { system: "icd10cm", code: decision.code, on }).title
          : wordsOfService(codeSets, decision.code, on).title,
    })),
  };
}

/** A charge that came without an amount shows what the charge master says, before anything is saved. */
async function serviceShown(tx: Transaction, codeSets: CodeSets, charge: Charge) {
  const serviceDate = fromDateColumn(charge.serviceDate);
  const unitPrice = charge.chargeAmount === null ? await priceOf(tx, { ...charge, serviceDate }) : undefined;
  return {
    id: charge.id,
    serviceDate,
    procedureCode: charge.procedureCode,
    ...wordsOfService(codeSets, charge.procedureCode, serviceDate),
    modifiers: charge.modifiers,
    units: charge.units,
    diagnosisPointers: charge.diagnosisPointers,
    placeOfService: charge.placeOfService,
    ndc: charge.ndc,
    source: charge.source,
    proposed: charge.proposed,
    chargeAmount: charge.chargeAmount ?? (unitPrice === undefined ? null : unitPrice * BigInt(charge.units)),
  };
}

function wordsOfService(codeSets: CodeSets, code: string, on: CalendarDate) {
  const system = procedureCodeSystem(code) ?? "cpt";
  const answer = codeSets.lookUp({ system, code, on });
  const section = answer.kind === "valid" ? answer.entry.procedure?.section : undefined;
  return { ...wordsOf(codeSets, { system, code, on }), visit: section === "evaluation-and-management" };
}

/** "Descriptor not licensed" where no free words exist; never a guess. */
function wordsOf(codeSets: CodeSets, { system, code, on }: CodeQuestion): { title: string; valid: boolean } {
  const answer = codeSets.lookUp({ system, code, on });
  if (answer.kind === "valid") return { title: answer.entry.title || "descriptor not licensed", valid: true };
  if (answer.kind === "header")
    return { title: `${answer.entry.title} (needs more characters)`, valid: false };
  if (answer.kind === "not-on-date")
    return { title: `${answer.title} (not valid on this date)`, valid: false };
  if (answer.kind === "unknown") return { title: "not in the loaded code set", valid: false };
  const nearest = answer.nearest
    ? codeSets.lookUp({
        system,
        code,
        on: answer.nearest.covers.through ?? answer.nearest.covers.from,
      })
    : undefined;
  const title = nearest?.kind === "valid" ? nearest.entry.title : "";
  return {
    title: title ? `${title} (not loaded for this date)` : "no code set loaded for this date",
    valid: false,
  };
}
