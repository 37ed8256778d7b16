import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";

/** Where a code is kept: by one person, or on a pick list of the office. */
export interface FavoritePlace {
  readonly keeper: string;
  readonly list: string;
  readonly system: string;
  readonly code: string;
}

export const ownPlace = (userId: string, system: string, code: string): FavoritePlace => ({
  keeper: userId,
  list: "",
  system,
  code,
});

export const officePlace = (list: string, system: string, code: string): FavoritePlace => ({
  keeper: "office",
  list,
  system,
  code,
});

/** Kept once, however often it is asked for; on a list behind what it has, under its last heading. */
export async function keepCode(
  tx: Transaction,
  place: FavoritePlace,
  by: { readonly userId: string; readonly at: Date },
): Promise<void> {
  const { keeper, list, system, code } = place;
  await tx.$executeRaw`
    insert into favorite_code (id, keeper, list, system, code, section, position, kept_at, kept_by_id)
    select ${newId()}::uuid, ${keeper}, ${list}, ${system}, ${code},
           coalesce((array_agg(section order by position desc))[1], ''),
           case when ${list}::text = '' then 0 else coalesce(max(position), 0) + 1 end,
           ${by.at}, ${by.userId}::uuid
    from favorite_code where keeper = ${keeper} and list = ${list}
    on conflict (organization_id, keeper, list, system, code) do nothing`;
}

export const dropCode = async (tx: Transaction, place: FavoritePlace): Promise<void> => {
  await tx.favoriteCode.deleteMany({ where: { ...place } });
};

/** The person's own and the office's lists, in the order they are shown. */
export const favoritesFor = (tx: Transaction, userId: string) =>
  tx.favoriteCode.findMany({
    where: { keeper: { in: [userId, "office"] } },
    orderBy: [{ list: "asc" }, { position: "asc" }, { system: "asc" }, { code: "asc" }],
    take: MOST_FAVORITES,
  });

/** More than anybody looks through; what lies behind is found by searching. */
const MOST_FAVORITES = 500;
