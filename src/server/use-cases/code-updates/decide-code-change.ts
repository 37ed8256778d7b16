import { z } from "zod";
import { displayCode } from "@/domain/code-sets/code-format";
import { type CodeSystem, procedureCodeSystem } from "@/domain/code-sets/code-system";
import { UPDATE_KINDS } from "@/domain/code-sets/impact/code-update";
import { USE_PLACES } from "@/domain/code-sets/impact/code-use";
import { type CodeHit, hitId, hitKey } from "@/domain/code-sets/impact/update-impact";
import { type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import { reachOf } from "@/server/access/permissions";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { preparedComparison } from "@/server/code-sets/office-comparison";
import { officeImpact } from "@/server/code-sets/office-impact";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound, refused } from "@/server/refusal";
import {
  type CodeDecision,
  decisionsOf,
  findDecision,
  keepDecision,
} from "@/server/repositories/code-decision-repository";
import { closeHandedOut } from "@/server/repositories/code-impact-work";
import { addFavoriteBeside } from "@/server/repositories/favorite-succession";
import { carryPriceOver } from "@/server/repositories/price-succession";
import { askToRecode } from "@/server/repositories/recode-request";
import { defineUseCase, type UseCaseContext } from "../use-case";

const input = z.strictObject({
  ...askedEditions,
  change: z.enum(UPDATE_KINDS),
  code: z.string().max(10),
  detail: z.string().max(2000),
  on: z.iso.date().transform(calendarDate),
  place: z.enum(USE_PLACES),
  subject: z.string().max(40),
  decision: z.enum(["kept", "recode", "replaced"]),
  /** The code that takes over. */
  replacement: z
    .string()
    .regex(/^[A-Z0-9.]{3,8}$/)
    .optional(),
  /** Why it stays as it is. */
  reason: z.string().trim().min(3).max(500).optional(),
});
type Input = z.output<typeof input>;

/**
 * Closes one hit of an update: the price goes over to another code, the encounter is to be coded again, or it stays
 * and somebody says why. What was kept may be decided anew; the same decision again changes nothing.
 */
export const decideCodeChange = defineUseCase({
  name: "code-updates.decide",
  permission: "code-update:decide",
  input,

  async run(context, asked) {
    const { tx, now, actor } = context;
    const { from: _from, to: _to, decision, replacement = null, reason = null, ...hit } = asked;
    const wanted: CodeDecision = { decision, replacement, reason };
    requireWhole(wanted);
    const before = await findDecision(tx, hit);
    const repeated = before !== undefined && isSame(before, wanted);
    if (before && !repeated && before.decision !== "kept")
      throw refused("record/finished", "This was decided already; what was replaced or asked for stands.");
    const found = repeated ? undefined : await findHit(context, asked);
    const price = found ? await carryOut(context, asked, found.hit) : null;
    if (found) await keepDecision(tx, hit, { ...wanted, decidedById: actor.userId, decidedAt: now });
    if (found && decision !== "recode") await closeHandedOut(tx, found.hit, await stillOpen(tx, found), now);
    context.audit({
      action: "code-update.decide",
      subjectKind: "code-update",
      subjectId: `${hit.series} ${hit.code} ${hit.on}`,
      before: before?.decision ?? "open",
      after: { decision, place: hit.place, replacement },
      ...(reason !== null && { reason }),
    });
    return { decision, price };
  },
});

function requireWhole({ decision, replacement, reason }: CodeDecision): void {
  if ((decision === "replaced") !== (replacement !== null))
    throw refused(
      "input/invalid",
      "A replacement names the code that takes over, and only a replacement does.",
    );
  if ((decision === "kept") !== (reason !== null))
    throw refused("input/invalid", "Whoever keeps a code says why, and only then.");
}

const isSame = (a: CodeDecision, b: CodeDecision): boolean =>
  a.decision === b.decision && a.replacement === b.replacement && a.reason === b.reason;

type BecameOfPrice = "carried" | "already-priced" | null;

/** What the decision does beside being kept; answers what became of a price. */
async function carryOut(context: UseCaseContext, asked: Input, hit: CodeHit): Promise<BecameOfPrice> {
  const { place } = hit.use;
  if (asked.decision === "recode") {
    if (place !== "open-encounter" && place !== "waiting-claim")
      throw refused("input/invalid", "Only an encounter or a claim can be coded again.");
    await askToRecode(context.tx, hit, context.now);
  }
  return asked.replacement === undefined ? null : replace(context, hit, asked.replacement);
}

async function replace(context: UseCaseContext, hit: CodeHit, to: string): Promise<BecameOfPrice> {
  const { tx, actor, now } = context;
  const { place, subject, system } = hit.use;
  const { on } = hit.update;
  if (place !== "fee-schedule" && place !== "favorite")
    throw refused(
      "input/invalid",
      "Codes of encounters and claims are assigned by coders, never by a report.",
    );
  await requireValid(context, {
    system: place === "favorite" ? system : procedureCodeSystem(to),
    code: to,
    on,
  });
  if (place === "favorite") {
    const code = displayCode(system, to);
    await addFavoriteBeside(tx, { favoriteId: subject, to: code, userId: actor.userId, now });
    return null;
  }
  if (!reachOf(actor.roles, "settings:write"))
    throw refused("access/forbidden", "Only administrators change prices.");
  const price = await carryPriceOver(tx, { priceId: subject, to, on });
  if (price.id !== undefined)
    context.audit({
      action: "price-set",
      subjectKind: "fee-schedule-item",
      subjectId: price.id,
      before: { procedureCode: hit.use.code },
      after: { procedureCode: to, amount: price.amount.toString() },
    });
  return price.became;
}

/** The hit as the report has it now: nothing is decided that the files or the records do not show. */
async function findHit({ tx, actor, today }: UseCaseContext, asked: Input): Promise<FoundHit> {
  const { components } = await officeCodes(tx, actor);
  const hits = await officeImpact(tx, preparedComparison(components, asked), today);
  const wanted = hitId(asked);
  const found = hits.find((hit) => hitId(hitKey(hit)) === wanted);
  if (!found) throw notFound("use of this code");
  return { hit: found, hits };
}

interface FoundHit {
  readonly hit: CodeHit;
  /** All of the same two editions. */
  readonly hits: readonly CodeHit[];
}

/** Other hits that wait: not decided, or to be coded again. */
async function stillOpen(tx: Transaction, { hit, hits }: FoundHit): Promise<CodeHit[]> {
  const closed = (await decisionsOf(tx, hit.update.series)).filter(({ decision }) => decision !== "recode");
  const done = new Set([...closed, hitKey(hit)].map(hitId));
  return hits.filter((other) => other.severity !== "note" && !done.has(hitId(hitKey(other))));
}

async function requireValid(
  { tx, actor }: UseCaseContext,
  asked: { readonly system: CodeSystem | undefined; readonly code: string; readonly on: CalendarDate },
): Promise<void> {
  const { system, code, on } = asked;
  const { codeSets } = await officeCodes(tx, actor);
  const answer = system && codeSets.lookUp({ system, code, on });
  if (!answer || REFUSES.has(answer.kind) || (answer.kind === "unknown" && answer.complete))
    throw refused("input/invalid", `${code} is not valid on ${on}.`);
}

const REFUSES: ReadonlySet<string> = new Set(["not-on-date", "header"]);
