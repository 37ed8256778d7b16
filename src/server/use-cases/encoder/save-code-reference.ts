import { z } from "zod";
import { readCodeSpan } from "@/domain/code-sets/code-span";
import { calendarDate } from "@/domain/shared/calendar-date";
import { requireUserId } from "@/server/access/actor";
import { ROLES } from "@/server/access/permissions";
import { toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { ENCODER_SETS } from "@/server/queries/encoder/code-question";
import { REFERENCE_KINDS } from "@/server/queries/encoder/reference-entries";
import { notFound } from "@/server/refusal";
import { refusedAt, requireSaved } from "@/server/repositories/office-settings";
import { defineUseCase } from "../use-case";

const date = z.iso.date().transform(calendarDate);
const input = z.strictObject({
  referenceId: z.uuid().optional(),
  version: z.int().optional(),
  kind: z.enum(REFERENCE_KINDS),
  payerId: z.uuid().nullable(),
  title: z.string().trim().min(2).max(120),
  text: z.string().trim().min(2).max(10_000),
  /** Where it can be read again: a bulletin, a page, a contract. */
  source: z.string().trim().max(200),
  codes: z.string().trim().min(1).max(24),
  effectiveFrom: date.nullable(),
  effectiveTo: date.nullable(),
  seenBy: z.array(z.enum(ROLES)).max(ROLES.length),
});
type Reference = z.output<typeof input>;

/** A policy of the office or of a payer, or a licensed reference, on a code, a category or a range. */
export const saveCodeReference = defineUseCase({
  name: "encoder.save-code-reference",
  permission: "code-book:annotate",
  input,
  async run({ tx, actor, now, audit }, reference): Promise<{ readonly id: string }> {
    const { referenceId, version = 0, kind, text } = reference;
    await requireThere(tx, reference);
    const columns = columnsOf(reference);
    const data = { ...columns, writtenAt: now, writtenById: requireUserId(actor) };
    const id = referenceId ?? newId();
    const where = { id, version };
    if (referenceId)
      requireSaved(
        await tx.codeReference.updateMany({ where, data: { ...data, version: { increment: 1 } } }),
        "reference",
      );
    else await tx.codeReference.create({ data: { id, ...data } });
    audit({
      action: referenceId ? "code-reference.change" : "code-reference.add",
      subjectKind: "code-reference",
      subjectId: id,
      after: { kind, codes: `${columns.system} ${columns.codes}`, characters: text.length },
    });
    return { id };
  },
});

async function requireThere(tx: Transaction, { referenceId, kind, payerId }: Reference): Promise<void> {
  if (referenceId && !(await tx.codeReference.findFirst({ where: { id: referenceId } })))
    throw notFound("reference");
  if (kind === "payer-policy" && payerId && !(await tx.payer.findFirst({ where: { id: payerId } })))
    throw notFound("payer");
}

function columnsOf(reference: Reference) {
  requireWhole(reference);
  const { kind, title, text, source, effectiveFrom, effectiveTo } = reference;
  const span = readCodeSpan(reference.codes, ENCODER_SETS);
  if (!span) throw refusedAt("codes", "A code, a category or a range of one set, such as I10-I15.");
  return {
    ...{ kind, title, text, source },
    payerId: kind === "payer-policy" ? reference.payerId : null,
    ...{ system: span.system, codes: span.text, codeFrom: span.from, codeTo: span.to },
    effectiveFrom: toOptionalDateColumn(effectiveFrom ?? undefined),
    effectiveTo: toOptionalDateColumn(effectiveTo ?? undefined),
    seenBy: kind === "licensed" ? reference.seenBy : [],
  };
}

/** What each kind must say, at its field. */
function requireWhole({ kind, payerId, seenBy, effectiveFrom, effectiveTo }: Reference): void {
  if (kind === "payer-policy" && !payerId) throw refusedAt("payerId", "Whose policy it is.");
  if (kind === "licensed" && seenBy.length === 0)
    throw refusedAt("seenBy", "Whom the license covers: at least one role.");
  if (effectiveFrom && effectiveTo && effectiveTo < effectiveFrom)
    throw refusedAt("effectiveTo", "It ends before it begins.");
}
