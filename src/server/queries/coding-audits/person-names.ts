import type { Transaction } from "@/server/db/scoped-transaction";

/** Names of people by id; someone who is not known any more is called so. */
export async function namesOf(
  tx: Transaction,
  userIds: readonly (string | null)[],
): Promise<(userId: string | null) => string> {
  const wanted = [...new Set(userIds.filter((id) => id !== null))];
  const people = await tx.appUser.findMany({
    where: { id: { in: wanted } },
    select: { id: true, displayName: true },
  });
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  return (userId) => (userId === null ? "nobody" : (names.get(userId) ?? "a former member"));
}
