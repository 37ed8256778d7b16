import { compactCode } from "@/domain/code-sets/code-format";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import type {
  FindingCause,
  FindingDirection,
  FindingKind,
  FindingSeverity,
} from "@/domain/coding-audits/audit-finding";
import { type CodedKind, codedKindOf } from "@/domain/coding-audits/finding-words";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { AuditCase, AuditedCode } from "@/generated/prisma/client";
import { officeCodes } from "@/server/code-sets/office-codes";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound, refused } from "@/server/refusal";

export interface RowFinding {
  readonly what: FindingKind;
  readonly direction: FindingDirection;
  readonly cause?: FindingCause | undefined;
  readonly severity: FindingSeverity;
  readonly citation: string;
  readonly comment?: string | undefined;
}
interface AuditedAs {
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly units?: number | undefined;
}
export type RowDecision =
  | { readonly kind: "agree" | "take-back"; readonly rowId: string }
  | { readonly kind: "remove"; readonly rowId: string; readonly finding: RowFinding }
  | ({ readonly kind: "revise"; readonly rowId: string; readonly finding: RowFinding } & AuditedAs)
  | ({ readonly kind: "add"; readonly coded: CodedKind; readonly finding: RowFinding } & AuditedAs);

interface Decided {
  readonly found: AuditCase;
  readonly decision: RowDecision;
  readonly userId: string;
  readonly now: Date;
}

/** Writes one decision and answers the row's id; nothing else of the worksheet moves. */
export async function writeDecision(tx: Transaction, decided: Decided): Promise<string> {
  const { found, decision } = decided;
  if (decision.kind === "add") return addRow(tx, decided, decision);
  const row = await tx.auditedCode.findFirst({ where: { id: decision.rowId, caseId: found.id } });
  if (!row) throw notFound("row of this worksheet");
  if (row.decision === "added" && decision.kind !== "take-back" && decision.kind !== "revise")
    throw refused("input/invalid", "An added code is changed or taken back.");
  const by = { decidedById: decided.userId, decidedAt: decided.now };
  const data = await changesOf(tx, { found, row, decision });
  await tx.auditedCode.updateMany({ where: { id: row.id }, data: { ...data, ...by } });
  return row.id;
}

type Changes = Partial<Omit<AuditedCode, "id" | "organizationId" | "caseId" | "position">>;

const NO_FINDING = {
  what: null,
  direction: null,
  cause: null,
  severity: null,
  citation: null,
  comment: null,
} as const;

async function changesOf(
  tx: Transaction,
  {
    found,
    row,
    decision,
  }: {
    readonly found: AuditCase;
    readonly row: AuditedCode;
    readonly decision: Exclude<RowDecision, { readonly kind: "add" }>;
  },
): Promise<Changes> {
  switch (decision.kind) {
    case "agree":
      return { decision: "agreed", ...asAssigned(row), ...NO_FINDING };
    case "take-back":
      return { decision: "open", ...asAssigned(row), ...NO_FINDING };
    case "remove":
      return { decision: "removed", ...AS_NOTHING, ...findingColumns(decision.finding) };
    case "revise": {
      const coded = codedKindOf(row.codeSystem);
      const columns = await auditedColumns(tx, { encounterId: found.encounterId, coded, as: decision });
      refuseSame(row, columns, decision.finding.what);
      const kept = row.decision === "added" ? "added" : "revised";
      return { decision: kept, ...columns, ...findingColumns(decision.finding) };
    }
  }
}

async function addRow(
  tx: Transaction,
  { found, userId, now }: Decided,
  decision: Extract<RowDecision, { readonly kind: "add" }>,
): Promise<string> {
  const last = await tx.auditedCode.findFirst({
    where: { caseId: found.id },
    orderBy: { position: "desc" },
    select: { position: true },
  });
  const id = newId();
  await tx.auditedCode.create({
    data: {
      id,
      caseId: found.id,
      position: (last?.position ?? 0) + 1,
      decision: "added",
      ...(await auditedColumns(tx, {
        encounterId: found.encounterId,
        coded: decision.coded,
        as: decision,
      })),
      ...findingColumns(decision.finding),
      decidedById: userId,
      decidedAt: now,
    },
  });
  return id;
}

const AS_NOTHING = { auditedCode: null, auditedModifiers: [], auditedUnits: null };
const asAssigned = (row: AuditedCode) => ({
  auditedCode: row.assignedCode,
  auditedModifiers: row.assignedModifiers,
  auditedUnits: row.assignedUnits,
});

const findingColumns = ({ cause, comment, ...finding }: RowFinding) => ({
  ...finding,
  cause: cause ?? null,
  comment: comment ?? null,
});

/** What the auditor holds right, valid on the date of service; a licensed procedure set that is not loaded cannot say. */
async function auditedColumns(
  tx: Transaction,
  wanted: { readonly encounterId: string; readonly coded: CodedKind; readonly as: AuditedAs },
) {
  const encounter = await tx.encounter.findFirst({ where: { id: wanted.encounterId } });
  if (!encounter) throw notFound("encounter");
  const on = fromDateColumn(encounter.serviceFrom);
  const { code, modifiers, units } = wanted.as;
  const service = wanted.coded === "service";
  const codeSystem = service ? procedureCodeSystem(compactCode(code)) : ("icd10cm" as const);
  if (!codeSystem) throw refused("input/invalid", `${code} has not the form of a procedure code.`);
  const { codeSets } = await officeCodes(tx);
  const answer = codeSets.lookUp({ system: codeSystem, code, on });
  const day = formatCalendarDate(on);
  if (answer.kind === "not-on-date") throw refused("input/invalid", `${code} is not valid on ${day}.`);
  if (answer.kind === "header") throw refused("input/invalid", `${code} needs more characters.`);
  if (answer.kind === "unknown" && answer.complete)
    throw refused("input/invalid", `${code} is not a code of the set in force on ${day}.`);
  return {
    codeSystem,
    auditedCode: compactCode(code),
    auditedModifiers: service ? [...modifiers] : [],
    auditedUnits: service ? (units ?? 1) : null,
  };
}

/** These say that the code itself, its modifiers or units are wrong; then something of them must differ. */
const ABOUT_THE_CODE: readonly FindingKind[] = [
  "code-to-revise",
  "em-too-high",
  "em-too-low",
  "modifier-missing",
  "modifier-wrong",
  "units",
];

function refuseSame(
  row: AuditedCode,
  columns: Awaited<ReturnType<typeof auditedColumns>>,
  what: FindingKind,
): void {
  const same =
    row.assignedCode === columns.auditedCode &&
    row.assignedUnits === columns.auditedUnits &&
    row.assignedModifiers.join() === columns.auditedModifiers.join();
  if (same && ABOUT_THE_CODE.includes(what))
    throw refused("input/invalid", "Nothing differs from what was coded; agree, or say what is right.");
}
