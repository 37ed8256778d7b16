import { z } from "zod";
import { compactCode } from "@/domain/code-sets/code-format";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { requireUserId } from "@/server/access/actor";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import { type ProposalDecision, replaceDecisions } from "@/server/repositories/code-proposal-repository";
import { checkCodingSheet } from "@/server/repositories/coding-check";
import {
  type CodedService,
  priceOf,
  replaceDiagnoses,
  replaceServices,
  sourcePrices,
} from "@/server/repositories/coding-repository";
import { type CopiedCode, newlyCopied } from "@/server/repositories/copied-code-repository";
import { findEncounterAt, saveEncounter } from "@/server/repositories/encounter-repository";
import { requireLease } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

const date = z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date");
const code = z.string().trim().min(1).max(10);

const diagnosis = z.strictObject({
  code,
  source: z.enum(["coder", "import", "suggestion"]).default("coder"),
  evidence: z
    .strictObject({
      documentId: z.uuid(),
      start: z.int().min(0),
      end: z.int().min(0),
      text: z.string().max(2000),
    })
    .optional(),
  copiedFrom: z.uuid().optional(),
});
const service = z.strictObject({
  serviceDate: date,
  procedureCode: code,
  modifiers: z.array(z.string().trim().toUpperCase().length(2)).max(4),
  units: z.int().min(1).max(9999),
  diagnosisPointers: z.array(z.int().min(1).max(12)).max(4),
  placeOfService: z.string().length(2).optional(),
  ndc: z.string().max(48).optional(),
  source: z.enum(["coder", "import"]).default("coder"),
  /** Captured by the source and not yet accepted. */
  proposed: z.boolean().default(false),
  copiedFrom: z.uuid().optional(),
});
const decision = z.strictObject({
  kind: z.enum(["diagnosis", "service"]),
  code,
  outcome: z.enum(["declined", "changed"]),
  reason: z.string().trim().min(3).max(200).optional(),
  becameCode: code.optional(),
});

/**
 * Keeps the coding sheet as it stands; called after every change, so nothing typed is lost. Prices come from the
 * charge master on the service date and are never typed.
 */
export const saveCodingSheet = defineUseCase({
  name: "coding.save-sheet",
  permission: "coding:assign",
  input: z.strictObject({
    encounterId: z.uuid(),
    version: z.int(),
    diagnoses: z.array(diagnosis).max(25),
    services: z.array(service).max(99),
    /** Proposals declined or changed; left as they are when absent. */
    decisions: z.array(decision).max(100).optional(),
  }),

  async run(context, { encounterId, version, diagnoses, services, decisions }) {
    const { tx, now, today, actor } = context;
    const userId = requireUserId(actor);
    const encounter = await findEncounterAt(tx, encounterId, version);
    await requireLease(tx, {
      kind: "code-encounter",
      subjectKind: "encounter",
      subjectId: encounterId,
      userId,
      now,
    });
    const confirmed = await newlyCopied(tx, encounterId, copiesOf(encounter, { diagnoses, services }));
    await replaceDiagnoses(tx, encounterId, { diagnoses: diagnoses.map(withEvidence), userId, now });
    const fromSource = await sourcePrices(tx, encounterId);
    const priced: CodedService[] = [];
    for (const line of services) priced.push(await price(context, line, fromSource));
    await replaceServices(tx, encounterId, priced);
    if (decisions)
      await replaceDecisions(tx, encounterId, { decisions: decisions.map(decided), userId, now });
    await saveEncounter(tx, encounter, { coderId: userId });
    for (const { kind, copiedFrom } of confirmed)
      context.audit({
        action: "coding.confirm-copied",
        subjectKind: "encounter",
        subjectId: encounterId,
        after: { kind, from: copiedFrom },
      });
    context.audit({
      action: "coding.save",
      subjectKind: "encounter",
      subjectId: encounterId,
      after: { diagnoses: diagnoses.length, services: services.length },
    });
    return {
      version: version + 1,
      charges: priced.map(({ chargeAmount }) => chargeAmount),
      findings: await checkCodingSheet(tx, encounterId, today),
      savedAt: now,
    };
  },
});

/** What of the sheet a person took from earlier encounters. */
const copiesOf = (
  { serviceFrom }: { readonly serviceFrom: Date },
  sheet: { diagnoses: readonly z.output<typeof diagnosis>[]; services: readonly z.output<typeof service>[] },
): CopiedCode[] => [
  ...sheet.diagnoses.flatMap(({ code, copiedFrom }): CopiedCode[] =>
    copiedFrom ? [{ kind: "diagnosis", code, copiedFrom, on: fromDateColumn(serviceFrom) }] : [],
  ),
  ...sheet.services.flatMap(({ procedureCode: code, serviceDate, copiedFrom }): CopiedCode[] =>
    copiedFrom ? [{ kind: "service", code, copiedFrom, on: calendarDate(serviceDate) }] : [],
  ),
];

const withEvidence = ({ evidence, copiedFrom, ...rest }: z.output<typeof diagnosis>) => ({
  ...rest,
  ...(evidence ? { evidence } : {}),
  ...(copiedFrom ? { copiedFrom } : {}),
});

const decided = ({ reason, becameCode, ...rest }: z.output<typeof decision>): ProposalDecision => ({
  ...rest,
  ...(reason ? { reason } : {}),
  ...(becameCode ? { becameCode } : {}),
});

async function price(
  { tx }: UseCaseContext,
  line: z.output<typeof service>,
  fromSource: ReadonlyMap<string, Cents>,
): Promise<CodedService> {
  const { placeOfService, ndc, copiedFrom, ...rest } = line;
  const coded = { ...rest, serviceDate: calendarDate(line.serviceDate) };
  const kept = line.source === "import" ? fromSource.get(compactCode(line.procedureCode)) : undefined;
  const unitPrice = (await priceOf(tx, coded)) ?? kept;
  return {
    ...coded,
    ...(placeOfService ? { placeOfService } : {}),
    ...(ndc ? { ndc } : {}),
    ...(copiedFrom ? { copiedFrom } : {}),
    ...(unitPrice === undefined ? {} : { chargeAmount: unitPrice * BigInt(line.units) }),
  };
}
