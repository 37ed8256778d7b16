import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { PopulationUnit } from "./audit-population";
import { AUDIT_WORK } from "./audit-repository";
import { openWorkItems } from "./work-item-repository";

interface Draw {
  readonly auditId: string;
  readonly auditorId: string;
  readonly name: string;
  /** In the order in which they were drawn. */
  readonly sample: readonly PopulationUnit[];
  readonly dueOn: CalendarDate | undefined;
}

/** One case and one work item a drawn chart; its worksheet starts as a copy of the codes as they stand now. */
export async function drawCases(tx: Transaction, draw: Draw, now: Date): Promise<void> {
  const cases = draw.sample.map((unit, index) => ({ ...unit, id: newId(), position: index + 1 }));
  await tx.auditCase.createMany({
    data: cases.map(({ id, encounterId, coderId, position }) => ({
      id,
      auditId: draw.auditId,
      encounterId,
      coderId,
      auditorId: draw.auditorId,
      position,
      status: "assigned",
    })),
  });
  await copyCodes(tx, cases);
  await openWorkItems(
    tx,
    cases.map(({ id, position }) => ({
      kind: AUDIT_WORK.review,
      queue: "audit",
      subjectKind: "audit-case",
      subjectId: id,
      reason: `${draw.name}, chart ${position} of ${cases.length}`,
      leavesWhen: "Every code is decided and the result is released.",
      ownerId: draw.auditorId,
      ...(draw.dueOn ? { dueOn: draw.dueOn } : {}),
    })),
    now,
  );
}

interface DrawnCase {
  readonly id: string;
  readonly encounterId: string;
}

async function copyCodes(tx: Transaction, cases: readonly DrawnCase[]): Promise<void> {
  const encounterId = { in: cases.map((drawn) => drawn.encounterId) };
  const diagnoses = await tx.codeAssignment.findMany({
    where: { encounterId },
    orderBy: { sequence: "asc" },
  });
  const charges = await tx.charge.findMany({
    where: { encounterId, proposed: false },
    orderBy: { lineNumber: "asc" },
  });
  await tx.auditedCode.createMany({
    data: cases.flatMap((drawn) =>
      [
        ...diagnoses.filter((row) => row.encounterId === drawn.encounterId).map(diagnosisRow),
        ...charges.filter((row) => row.encounterId === drawn.encounterId).map(serviceRow),
      ].map((row, index) => ({
        ...row,
        id: newId(),
        caseId: drawn.id,
        position: index + 1,
        decision: "open",
      })),
    ),
  });
}

const diagnosisRow = ({ codeSystem, code }: { readonly codeSystem: string; readonly code: string }) => ({
  codeSystem,
  assignedCode: code,
  auditedCode: code,
});

interface CodedCharge {
  readonly procedureCode: string;
  readonly modifiers: string[];
  readonly units: number;
}
const serviceRow = ({ procedureCode, modifiers, units }: CodedCharge) => ({
  codeSystem: procedureCodeSystem(procedureCode) ?? "cpt",
  assignedCode: procedureCode,
  assignedModifiers: modifiers,
  assignedUnits: units,
  auditedCode: procedureCode,
  auditedModifiers: modifiers,
  auditedUnits: units,
});
