import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound, refused } from "@/server/refusal";

interface Succession {
  readonly favoriteId: string;
  /** With dot. */
  readonly to: string;
  readonly userId: string | null;
  readonly now: Date;
}

/** Puts the code that takes over beside a favorite, unless it is there; the old one stays for earlier dates. */
export async function addFavoriteBeside(
  tx: Transaction,
  { favoriteId, to, userId, now }: Succession,
): Promise<boolean> {
  const favorite = await tx.favoriteCode.findFirst({ where: { id: favoriteId } });
  if (!favorite) throw notFound("favorite");
  const { keeper, list, system, section, position } = favorite;
  if (!userId || (keeper !== userId && keeper !== "office"))
    throw refused("access/forbidden", "Everyone keeps favorites of their own.");
  const { count } = await tx.favoriteCode.createMany({
    data: [
      {
        ...{ keeper, list, system, section, position },
        id: newId(),
        code: to,
        keptAt: now,
        keptById: userId,
      },
    ],
    skipDuplicates: true,
  });
  return count > 0;
}
