import type { CodeHit } from "@/domain/code-sets/impact/update-impact";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Transaction } from "@/server/db/scoped-transaction";
import { closeFavoriteWork } from "./favorite-work";
import { closeWorkItems, type NewWorkItem, notFinishedBefore, openWorkItems } from "./work-item-repository";

/** A price whose code changes; encounters have `code-set-impact`. */
export const PRICE_TO_REPLACE = "code-price-to-replace";
const CODED_WORK = "code-set-impact";

/** Subjects that hold codes and that somebody owns. */
const ENCOUNTER_OF = new Set(["waiting-claim", "open-encounter"]);

interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
  /** What was finished for the same codes and day stays finished. */
  readonly once?: true;
}

/** One piece of work for each encounter and each price that the hits touch, due on the day the change holds; answers how many. */
export async function handOutHits(
  tx: Transaction,
  hits: readonly CodeHit[],
  { now, today, once }: Moment,
): Promise<number> {
  const claims = await encountersOfClaims(tx, hits);
  const encounterOf = ({ use }: CodeHit): string => claims.get(use.subject) ?? use.subject;
  const coded = Map.groupBy(
    hits.filter(({ use }) => ENCOUNTER_OF.has(use.place)),
    encounterOf,
  );
  const priced = Map.groupBy(
    hits.filter(({ use }) => use.place === "fee-schedule"),
    ({ use }) => use.subject,
  );
  const owners = await codersOf(tx, [...coded.keys()]);
  const wanted = [
    ...[...coded].map(([id, own]) =>
      itemOf(own, today, {
        kind: CODED_WORK,
        queue: "coding",
        subjectKind: "encounter",
        subjectId: id,
        leavesWhen: "The encounter is coded again, or the update report says why it stays.",
        ownerId: owners.get(id),
      }),
    ),
    ...[...priced].map(([id, own]) =>
      itemOf(own, today, {
        kind: PRICE_TO_REPLACE,
        queue: "compliance",
        subjectKind: "fee-schedule-item",
        subjectId: id,
        leavesWhen: "The price goes over to another code, or the update report says why it stays.",
      }),
    ),
  ];
  const items = once ? await notFinishedBefore(tx, wanted) : wanted;
  await openWorkItems(tx, items, now);
  return items.length;
}

type Place = Omit<NewWorkItem, "reason" | "ownerId"> & { readonly ownerId?: string | undefined };

const MOST_CODES = 3;

function itemOf(hits: readonly CodeHit[], today: CalendarDate, { ownerId, ...place }: Place): NewWorkItem {
  const days = hits.map(({ update }) => update.on).sort();
  const codes = [...new Set(hits.map(({ use }) => use.code))];
  const more = codes.length > MOST_CODES ? ` and ${codes.length - MOST_CODES} more` : "";
  const [first = today] = days;
  const amounts = hits.flatMap(({ use }) => use.amount ?? []).sort((a, b) => (a < b ? 1 : -1));
  return {
    ...place,
    reason: `${codes.slice(0, MOST_CODES).join(", ")}${more} changed on ${first}.`,
    dueOn: first > today ? first : today,
    ...(ownerId && { ownerId }),
    ...(amounts[0] !== undefined && { amount: amounts[0] }),
  };
}

async function encountersOfClaims(
  tx: Transaction,
  hits: readonly CodeHit[],
): Promise<ReadonlyMap<string, string>> {
  const ids = hits.filter(({ use }) => use.place === "waiting-claim").map(({ use }) => use.subject);
  const claims = await tx.claim.findMany({
    where: { id: { in: ids } },
    select: { id: true, encounterId: true },
  });
  return new Map(claims.flatMap(({ id, encounterId }) => (encounterId ? [[id, encounterId] as const] : [])));
}

async function codersOf(
  tx: Transaction,
  encounterIds: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const rows = await tx.encounter.findMany({
    where: { id: { in: [...encounterIds] } },
    select: { id: true, coderId: true },
  });
  return new Map(rows.map(({ id, coderId }) => [id, coderId ?? undefined]));
}

/** A hit was replaced or kept: its work is done, unless another open hit of the same encounter or price is left. */
export async function closeHandedOut(
  tx: Transaction,
  decided: CodeHit,
  others: readonly CodeHit[],
  now: Date,
): Promise<void> {
  const { place, subject } = decided.use;
  if (place === "favorite") return closeFavoriteWork(tx, subject, now);
  if (place !== "fee-schedule" && !ENCOUNTER_OF.has(place)) return;
  const claims = await encountersOfClaims(tx, [decided, ...others]);
  const subjectOf = ({ use }: CodeHit): string => claims.get(use.subject) ?? use.subject;
  const own = claims.get(subject) ?? subject;
  if (others.some((other) => subjectOf(other) === own)) return;
  const kind = place === "fee-schedule" ? PRICE_TO_REPLACE : CODED_WORK;
  const subjectKind = place === "fee-schedule" ? "fee-schedule-item" : "encounter";
  await closeWorkItems(tx, { kind, subjectKind, subjectId: own }, now);
}
