import pino from "pino";
import { describe, expect, it } from "vitest";
import type { SeriesId } from "@/domain/code-sets/release/code-series";
import { runJob } from "@/server/jobs/job";
import { openUpdateWorkJob } from "@/server/jobs/open-update-work";
import { getHomeCards } from "@/server/queries/home/get-home-cards";
import { runQuery } from "@/server/queries/read-model";
import { openUpdateWork } from "@/server/use-cases/code-updates/open-update-work";
import { keepFavorite } from "@/server/use-cases/encoder/keep-favorite";
import { listOfficeCode } from "@/server/use-cases/encoder/list-office-code";
import { runUseCase } from "@/server/use-cases/use-case";
import { billableEncounter } from "../../support/billable-encounter";
import { type Office, openOffice } from "../../support/office";
import { DIAGNOSES, importUpdatedCodes, priceOfEndingCode } from "../../support/updated-codes";

/** The worker's job for a series, in this process. */
const openWork = ({ runtime, organizationId }: Office, series: SeriesId): Promise<void> =>
  runJob(
    openUpdateWorkJob,
    { runtime, gateways: {} as never, log: pino({ level: "silent" }) },
    { organizationId, input: { series } },
  );
const work = (office: Office) =>
  office.within((tx) => tx.workItem.findMany({ where: { closedAt: null }, orderBy: { kind: "asc" } }));
const ofUpdates = async (office: Office) =>
  (await work(office)).filter(({ reason }) => reason.includes(" changed on "));

/** B88.0 coded, kept by the coder and on a list of the office; G0102 priced. */
async function officeWithUses() {
  const office = await openOffice();
  const { coder } = office.actors;
  const { encounterId } = await billableEncounter(office, { diagnoses: ["B88.0"] });
  await office.within((tx) =>
    tx.encounter.updateMany({ where: { id: encounterId }, data: { coderId: coder.userId } }),
  );
  const ending = { set: "icd10cm", code: "B88.0" } as const;
  await runUseCase(keepFavorite, office.runtime, coder, ending);
  await runUseCase(listOfficeCode, office.runtime, coder, { ...ending, list: "Parasites" });
  return { office, encounterId, priceId: await priceOfEndingCode(office) };
}

describe("C24: what a newer edition hits becomes work by itself", () => {
  it("asks the worker, once for each series of the files that came", async () => {
    const { office } = await officeWithUses();
    await importUpdatedCodes(office, "diagnoses", "services");
    const jobs = await office.runtime.db.$queryRaw<{ key: string }[]>`
      select key from graphile_worker._private_jobs
      where key like ${`${office.organizationId}:open-update-work:%`} order by key`;
    expect(jobs.map(({ key }) => key.split(":").at(-1))).toEqual(["hcpcs", "icd10cm", "modifier"]);
  });

  it("does: encounter, price, favorite and pick list, each for its owner and due on the day or today", async () => {
    const { office, encounterId, priceId } = await officeWithUses();
    await importUpdatedCodes(office, "diagnoses", "services");
    await openWork(office, "icd10cm");
    await openWork(office, "hcpcs");
    const { userId } = office.actors.coder;
    const items = await ofUpdates(office);
    expect(items.map(({ kind, ownerId, reason, dueOn }) => [kind, ownerId, reason, dueOn])).toEqual(
      expect.arrayContaining([
        ["code-set-impact", userId, "B88.0 changed on 2025-10-01.", new Date("2026-03-23")],
        ["code-price-to-replace", null, "G0102 changed on 2026-04-01.", new Date("2026-04-01")],
        ["favorite-to-renew", userId, "B88.0 changed on 2025-10-01.", new Date("2026-03-23")],
        ["favorite-to-renew", null, "B88.0 changed on 2025-10-01.", new Date("2026-03-23")],
      ]),
    );
    expect(items).toHaveLength(4);
    const subjects = items.map(({ subjectId }) => subjectId);
    expect(subjects).toEqual(expect.arrayContaining([encounterId, priceId]));
  });

  it("does nothing with one edition, or with files that belong to another series", async () => {
    const { office } = await officeWithUses();
    await openWork(office, "icd10cm");
    await importUpdatedCodes(office, "services");
    await openWork(office, "icd10cm");
    expect(await ofUpdates(office)).toEqual([]);
  });

  it("tells owners of favorites on their home page, and nobody else", async () => {
    const { office } = await officeWithUses();
    await importUpdatedCodes(office, "diagnoses");
    const told = async (role: keyof Office["actors"]) =>
      (await runQuery(getHomeCards, office.runtime, office.actors[role], {})).cards.find(
        ({ id }) => id === "favorites-that-end",
      )?.count;
    expect(await told("coder")).toBeUndefined();
    await openWork(office, "icd10cm");
    expect(await told("coder")).toBe(2);
    expect(await told("biller"), "the office's list").toBe(1);
    expect(await told("clinician")).toBeUndefined();
  });

  it("repeats safely: nothing twice, and what was finished for a change stays finished", async () => {
    const { office } = await officeWithUses();
    await importUpdatedCodes(office, "diagnoses");
    await openWork(office, "icd10cm");
    await openWork(office, "icd10cm");
    expect(await ofUpdates(office)).toHaveLength(3);
    await office.within((tx) =>
      tx.workItem.updateMany({
        where: { kind: "code-set-impact" },
        data: { closedAt: office.runtime.now() },
      }),
    );
    await openWork(office, "icd10cm");
    expect((await ofUpdates(office)).map(({ kind }) => kind)).toEqual([
      "favorite-to-renew",
      "favorite-to-renew",
    ]);
  });

  it("audits how much, and refuses people: it is the worker's", async () => {
    const { office } = await officeWithUses();
    await importUpdatedCodes(office, "diagnoses");
    await openWork(office, "icd10cm");
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { door: "code-updates.open-work" } }),
    );
    expect(events).toMatchObject([{ subjectId: "icd10cm FY2025 FY2026", after: { items: 1, favorites: 2 } }]);
    await expect(
      runUseCase(openUpdateWork, office.runtime, office.actors.administrator, DIAGNOSES),
    ).rejects.toMatchObject({ code: "access/forbidden" });
  });
});
