import type { CodeUpdate } from "@/domain/code-sets/impact/code-update";
import { USE_PLACES, type UsePlace } from "@/domain/code-sets/impact/code-use";
import type { Replacement } from "@/domain/code-sets/impact/replacements";
import {
  type CodeHit,
  type HitKey,
  type HitSeverity,
  hitId,
  hitKey,
} from "@/domain/code-sets/impact/update-impact";
import type { AskedComparison } from "@/domain/code-sets/release/compare-editions";
import type { Cents } from "@/domain/shared/money";
import type { Actor } from "@/server/access/actor";
import { reachOf } from "@/server/access/permissions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { preparedComparison } from "@/server/code-sets/office-comparison";
import { officeImpact, officeReplacements } from "@/server/code-sets/office-impact";
import type { ReadContext } from "@/server/queries/read-model";
import { decisionsOf, type KeptDecision } from "@/server/repositories/code-decision-repository";
import { type PastHit, pastHits } from "./past-hits";

export type HitAct = KeptDecision["decision"] | "take-back";

/** One hit as the report lists it; its key is what a decision names. */
export interface HitRow extends HitKey {
  readonly id: string;
  readonly severity: HitSeverity;
  readonly update: CodeUpdate;
  /** Withheld from those who see encounters without identifiers. */
  readonly name: string | null;
  readonly owner: string;
  readonly times: number;
  readonly amount: Cents | null;
  readonly replacements: readonly Replacement[];
  /** What this person may decide about it now. */
  readonly actions: readonly HitAct[];
  readonly decided: Pick<
    KeptDecision,
    "decision" | "replacement" | "reason" | "decidedBy" | "decidedAt"
  > | null;
}

/** Every hit of two editions, decided or not, worst first; then what was decided about uses that are gone. */
export async function hitRows(context: ReadContext, asked: AskedComparison): Promise<HitRow[]> {
  const { tx, actor, today, reach } = context;
  const codes = await officeCodes(tx, actor);
  const prepared = preparedComparison(codes.components, asked);
  const hits = await officeImpact(tx, prepared, today);
  const decisions = new Map((await decisionsOf(tx, asked.series)).map((each) => [hitId(each), each]));
  const masked = reach === "masked";
  const rows = hits.map((hit): HitRow => {
    const { update, use, severity } = hit;
    const key = hitKey(hit);
    const id = hitId(key);
    const decided = decisions.get(id) ?? null;
    decisions.delete(id);
    const replacements = officeReplacements(codes, update);
    const withheld = masked && OF_PATIENTS.has(use.place);
    return {
      ...key,
      id,
      severity,
      update,
      name: withheld ? null : use.name,
      owner: use.owner,
      times: use.times,
      amount: withheld ? null : (use.amount ?? null),
      replacements,
      actions: openDecisions(actor, { hit, decided, replaceable: replacements.length > 0 }),
      decided,
    };
  });
  const past = await pastHits(tx, [...decisions.values()], prepared.updates);
  return [...rows, ...past.map((each) => pastRow(each, masked))];
}

function pastRow({ decided, update, name }: PastHit, masked: boolean): HitRow {
  const { change, code, detail, on, place, subject } = decided;
  return {
    ...{ change, code, detail, on, place, subject },
    id: hitId(decided),
    severity: "note",
    update,
    name: masked && OF_PATIENTS.has(place) ? null : name,
    owner: decided.decidedBy ?? "",
    times: 0,
    amount: null,
    replacements: [],
    actions: [],
    decided,
  };
}

interface Standing {
  readonly hit: CodeHit;
  readonly decided: KeptDecision | null;
  readonly replaceable: boolean;
}

/** Prices are the administrators', favorites everyone's own; a code of a record is only ever assigned by coders. */
function openDecisions({ roles, userId }: Actor, { hit, decided, replaceable }: Standing): HitAct[] {
  if (!reachOf(roles, "code-update:decide")) return [];
  if (decided?.decision === "recode") return ["take-back"];
  if (decided?.decision === "replaced") return [];
  const { place, ownerId } = hit.use;
  const mine = place === "favorite" && (ownerId === undefined || ownerId === userId);
  const priced = place === "fee-schedule" && reachOf(roles, "settings:write") !== undefined;
  return [
    ...(replaceable && (mine || priced) ? (["replaced"] as const) : []),
    ...(OF_PATIENTS.has(place) ? (["recode"] as const) : []),
    ...(decided ? [] : (["kept"] as const)),
  ];
}

const OF_PATIENTS: ReadonlySet<UsePlace> = new Set(["waiting-claim", "open-encounter"]);

export interface HitTotals {
  readonly place: UsePlace;
  readonly hits: number;
  readonly blocking: number;
  /** Each claim, encounter or price once, however many of its codes are hit. */
  readonly amount: Cents;
}

/** Sums by place; places without a hit stay out. */
export function hitTotals(rows: readonly HitRow[]): HitTotals[] {
  const places = Map.groupBy(rows, ({ place }) => place);
  return USE_PLACES.flatMap((place) => {
    const own = places.get(place);
    if (!own) return [];
    const amounts = new Map<string, Cents>();
    for (const { subject, amount } of own)
      if (amount !== null && amount > (amounts.get(subject) ?? 0n)) amounts.set(subject, amount);
    return [
      {
        place,
        hits: own.length,
        blocking: own.filter(({ severity }) => severity === "blocks").length,
        amount: [...amounts.values()].reduce((sum, each) => sum + each, 0n),
      },
    ];
  });
}
