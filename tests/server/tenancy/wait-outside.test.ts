import { expect, it } from "vitest";
import { openDatabase } from "@/server/db/client";
import { scopedTransaction, WaitOutside } from "@/server/db/scoped-transaction";
import { openOffice } from "../../support/office";
import { urlFor } from "../../support/test-database";

it("TEN-1: work that waits gives its connection back meanwhile, keeps nothing, and begins again in its office", async () => {
  const { organizationId } = await openOffice();
  // One connection: were it held while waiting, what is waited for could not be asked.
  const db = openDatabase(urlFor("firstpass_app"), 1);
  const nameNow = () =>
    scopedTransaction(db, organizationId, async (_tx, { name, id }) => {
      expect(id).toBe(organizationId);
      return name;
    });
  const name = await nameNow();
  const seen: string[] = [];
  const answer = await scopedTransaction(db, organizationId, async (tx, scope) => {
    seen.push(scope.name);
    if (seen.length > 1) return "answered";
    await tx.organization.updateMany({ where: { id: organizationId }, data: { name: "Not to stay" } });
    throw new WaitOutside(nameNow().then((meanwhile) => seen.push(meanwhile)));
  });
  expect([answer, ...seen]).toEqual(["answered", name, name, name]);
  await db.$disconnect();
});

it("TEN-1: a wait that fails is the failure of the work", async () => {
  const { organizationId, db } = await openOffice();
  const work = scopedTransaction(db, organizationId, () => {
    throw new WaitOutside(Promise.reject(new Error("never ready")));
  });
  await expect(work).rejects.toThrow("never ready");
});
