import type { CodeHit } from "@/domain/code-sets/impact/update-impact";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Transaction } from "@/server/db/scoped-transaction";
import { closeWorkItems, notFinishedBefore, openWorkItems } from "./work-item-repository";

/** A favorite or a code of a pick list that ends; the list in the encoder offers what takes over. */
export const FAVORITE_TO_RENEW = "favorite-to-renew";
const SUBJECT = "favorite-code";

/** One item for each code that is kept and ends: of the person who keeps it, of the office for a pick list. */
export async function tellFavoriteOwners(
  tx: Transaction,
  hits: readonly CodeHit[],
  { now, today }: { readonly now: Date; readonly today: CalendarDate },
): Promise<number> {
  const ending = hits.filter(({ use, severity }) => use.place === "favorite" && severity === "blocks");
  const items = [...new Map(ending.map((hit) => [hit.use.subject, hit])).values()].map(({ use, update }) => ({
    kind: FAVORITE_TO_RENEW,
    queue: "compliance" as const,
    subjectKind: SUBJECT,
    subjectId: use.subject,
    reason: `${use.code} changed on ${update.on}.`,
    leavesWhen: "The code that takes over is kept in its place, or it is no longer kept.",
    dueOn: update.on > today ? update.on : today,
    ...(use.ownerId && { ownerId: use.ownerId }),
  }));
  const fresh = await notFinishedBefore(tx, items);
  await openWorkItems(tx, fresh, now);
  return fresh.length;
}

export const closeFavoriteWork = (tx: Transaction, favoriteId: string, now: Date): Promise<void> =>
  closeWorkItems(tx, { kind: FAVORITE_TO_RENEW, subjectKind: SUBJECT, subjectId: favoriteId }, now);

/** What is no longer kept asks for nothing. */
export const closeGoneFavorites = (tx: Transaction, now: Date): Promise<number> =>
  tx.$executeRaw`
    update work_item w set closed_at = ${now}
    where w.kind = ${FAVORITE_TO_RENEW} and w.closed_at is null
      and not exists (select from favorite_code f where f.organization_id = w.organization_id and f.id = w.subject_id)`;
