import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { takeNextItem } from "@/server/repositories/work-item-repository";
import { openOffice, TEST_NOW } from "../../support/office";
import { urlFor } from "../../support/test-database";

const TAKERS = 32;
const ITEMS = 1_000;
const db = openDatabase(urlFor("firstpass_app"), 16);
afterAll(() => db.$disconnect());

describe("CONC-4: a queue that 32 people empty at once", () => {
  it("gives each of 1,000 items to one person, once, and leaves none", async () => {
    const office = await openOffice();
    const ids = Array.from({ length: ITEMS }, () => newId());
    await office.within((tx) =>
      tx.workItem.createMany({
        data: ids.map((id) => ({
          id,
          kind: "code-encounter",
          queue: "coding",
          subjectKind: "encounter",
          subjectId: newId(),
          reason: "Ready",
          leavesWhen: "it is coded",
          openedAt: TEST_NOW,
        })),
      }),
    );
    const takenBy = await Promise.all(Array.from({ length: TAKERS }, () => empty(office.organizationId)));
    const taken = takenBy.flat();
    expect(taken).toHaveLength(ITEMS);
    expect(new Set(taken)).toEqual(new Set(ids));
    expect(takenBy.filter((own) => own.length > 0).length).toBeGreaterThan(1);
  }, 120_000);
});

/** Takes and finishes items until the queue has none for this person. */
async function empty(organizationId: string): Promise<string[]> {
  const userId = newId();
  const taken: string[] = [];
  const wanted = { queue: "coding", kind: "code-encounter", userId, now: TEST_NOW } as const;
  for (;;) {
    const item = await scopedTransaction(db, organizationId, (tx) => takeNextItem(tx, wanted));
    if (!item) return taken;
    taken.push(item.id);
    await scopedTransaction(db, organizationId, (tx) =>
      tx.workItem.updateMany({ where: { id: item.id }, data: { closedAt: TEST_NOW } }),
    );
  }
}
