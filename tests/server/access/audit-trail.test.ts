import { describe, expect, it } from "vitest";
import { requireOnlyDemoOrganizations } from "@/server/access/organizations";
import { openOffice } from "../../support/office";
import { personOf } from "../../support/people";
import { freshDatabase } from "../../support/test-database";

const APPEND_ONLY = [
  "audit_event",
  "sign_in_event",
  "ledger_posting",
  "ledger_entry",
  "claim_event",
  "claim_acknowledgment",
  "acknowledgment",
  "adjustment",
] as const;

describe("AUD-5: what was recorded", () => {
  it.each(APPEND_ONLY)("in %s cannot be updated, deleted or emptied by the application", async (table) => {
    const office = await openOffice();
    for (const statement of [
      `update "${table}" set id = id`,
      `delete from "${table}"`,
      `truncate "${table}"`,
    ])
      await expect(
        office.within((tx) => tx.$executeRawUnsafe(statement)),
        statement,
      ).rejects.toThrow(/permission denied/);
  });
});

describe("SOD-2: a write-off", () => {
  it("is never decided by who proposed it, whatever the program does", async () => {
    const office = await openOffice();
    const userId = office.actors.biller.userId;
    const inserting = office.within(
      (tx) => tx.$executeRaw`
        insert into write_off (id, claim_id, amount, reason, status, proposed_by_id, proposed_at, decided_by_id)
        values (gen_random_uuid(), gen_random_uuid(), 100, 'x', 'approved', ${userId}::uuid, now(), ${userId}::uuid)`,
    );
    await expect(inserting).rejects.toThrow(/write_off_two_people/);
  });
});

describe("PHI-6: demo data", () => {
  it("is refused in a database that serves a real organization", async () => {
    const { db } = await freshDatabase();
    await expect(requireOnlyDemoOrganizations(db)).resolves.toBeUndefined();
    await personOf(db, { demo: true });
    await expect(requireOnlyDemoOrganizations(db)).resolves.toBeUndefined();
    await personOf(db);
    await expect(requireOnlyDemoOrganizations(db)).rejects.toMatchObject({ code: "demo/only" });
  });
});
