import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";

export interface PickListKeeper {
  readonly userId: string;
  readonly at: Date;
}

/** A list that lost a code counts as changed: nobody saves the code back without having seen it. */
export const markPickListChanged = (tx: Transaction, name: string, by: PickListKeeper) =>
  tx.pickList.updateMany({
    where: { name },
    data: { version: { increment: 1 }, changedAt: by.at, changedById: by.userId },
  });

/** The list is there and counts as changed: nobody saves over what was just put on it. */
export async function touchPickList(tx: Transaction, name: string, by: PickListKeeper): Promise<void> {
  await tx.$executeRaw`
    insert into pick_list (id, name, changed_at, changed_by_id)
    values (${newId()}::uuid, ${name}, ${by.at}, ${by.userId}::uuid)
    on conflict (organization_id, name)
    do update set version = pick_list.version + 1, changed_at = excluded.changed_at, changed_by_id = excluded.changed_by_id`;
}

export interface ListedCode {
  readonly system: string;
  readonly code: string;
  readonly section: string;
}

const OFFICE = { keeper: "office" } as const;

/** The codes of a list in their order, in place of those it had under its former name; who kept a code first stays known. */
export async function replaceListedCodes(
  tx: Transaction,
  { before, name, codes }: { before: string | undefined; name: string; codes: readonly ListedCode[] },
  by: PickListKeeper,
): Promise<void> {
  const kept = before ? await tx.favoriteCode.findMany({ where: { ...OFFICE, list: before } }) : [];
  const known = new Map(kept.map((row) => [`${row.system} ${row.code}`, row]));
  await tx.favoriteCode.deleteMany({ where: { ...OFFICE, list: { in: before ? [before, name] : [name] } } });
  await tx.favoriteCode.createMany({
    data: codes.map(({ system, code, section }, index) => {
      const earlier = known.get(`${system} ${code}`);
      return {
        ...{ ...OFFICE, list: name, system, code, section },
        id: earlier?.id ?? newId(),
        position: index + 1,
        keptAt: earlier?.keptAt ?? by.at,
        keptById: earlier?.keptById ?? by.userId,
      };
    }),
  });
}

export const dropListedCodes = (tx: Transaction, name: string) =>
  tx.favoriteCode.deleteMany({ where: { ...OFFICE, list: name } });
