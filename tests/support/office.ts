import type { Actor } from "@/server/access/actor";
import { ROLES, type Role } from "@/server/access/permissions";
import type { Database } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { scopedTransaction, type Transaction } from "@/server/db/scoped-transaction";
import type { Runtime } from "@/server/runtime";
import { testDatabase } from "./test-database";

/** A billing office of its own for one test: nothing in it is shared, so tests need no truncation and no order. */
export interface Office {
  readonly organizationId: string;
  readonly runtime: Runtime;
  readonly db: Database;
  readonly actors: Readonly<Record<Role, Actor>>;
  readonly practiceId: string;
  readonly providerId: string;
  readonly facilityId: string;
  readonly tradingPartnerId: string;
  readonly payerIds: Readonly<Record<"commercial" | "medicareAdvantage" | "medicaid" | "unrouted", string>>;
  /** Reads or arranges rows inside the office's scope. */
  within<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

export const TEST_NOW = new Date("2026-03-23T15:00:00.000Z");

export async function openOffice(
  options: { readonly now?: () => Date; readonly db?: Database } = {},
): Promise<Office> {
  const db = options.db ?? (await testDatabase());
  const organizationId = newId();
  await db.organization.create({
    data: {
      id: organizationId,
      name: `Office ${organizationId.slice(-6)}`,
      timeZone: "America/New_York",
      mfaRequired: false,
      createdAt: TEST_NOW,
    },
  });
  const within = <T>(work: (tx: Transaction) => Promise<T>) => scopedTransaction(db, organizationId, work);
  const actors = await within(async (tx) => {
    const entries: [Role, Actor][] = [];
    for (const role of ROLES) entries.push([role, await engage(tx, organizationId, role)]);
    return Object.fromEntries(entries) as Record<Role, Actor>;
  });
  const furniture = await within((tx) => furnish(tx, actors));
  return {
    organizationId,
    db,
    runtime: { db, now: options.now ?? (() => TEST_NOW) },
    actors,
    within,
    ...furniture,
  };
}

/** One more person with the given roles. */
export async function engage(tx: Transaction, organizationId: string, ...roles: Role[]): Promise<Actor> {
  const userId = newId();
  const name = `${roles.join(" and ")} ${userId.slice(-4)}`;
  await tx.appUser.create({
    data: {
      id: userId,
      email: `${userId}@example.test`,
      displayName: name,
      passwordHash: "no sign-in",
      createdAt: TEST_NOW,
    },
  });
  await tx.membership.create({ data: { id: newId(), userId, roles, createdAt: TEST_NOW } });
  return { userId, name, organizationId, roles, confirmedAt: TEST_NOW };
}

/** NPIs carry a valid check digit; people and places are invented. */
async function furnish(tx: Transaction, actors: Readonly<Record<Role, Actor>>) {
  const address = { addressLine: "100 Harbor Way", city: "Lakeshore", state: "OH", zip: "441160001" };
  const practice = await tx.practice.create({
    data: {
      ...address,
      name: "Lakeshore Medical Group",
      npi: "1234567893",
      taxId: "341234567",
      taxonomyCode: "261QM1300X",
      phone: "2165550100",
    },
  });
  const provider = await tx.provider.create({
    data: {
      npi: "1679576722",
      lastName: "Okafor",
      firstName: "Adaeze",
      credentials: "MD",
      taxonomyCode: "207R00000X",
      specialty: "internal medicine",
      userId: actors.clinician.userId,
      sourceKey: "okafor",
    },
  });
  const facility = await tx.facility.create({
    data: {
      ...address,
      name: "Lakeshore Main Office",
      npi: "1245319599",
      placeOfService: "11",
      sourceKey: "main",
    },
  });
  const partner = await tx.tradingPartner.create({
    data: {
      name: "Practice payer",
      interchangeQualifier: "ZZ",
      interchangeId: "PRACTICEPAYER",
      applicationId: "PRACTICEPAYER",
      senderQualifier: "ZZ",
      senderId: "LAKESHORE",
      usage: "T",
      host: "127.0.0.1",
      port: 1,
      userName: "lakeshore",
      passwordKey: "practice-payer",
      outboundFolder: "/outbound",
      inboundFolder: "/inbound",
    },
  });
  const payer = (name: string, payerId: string, program: string, filingIndicator: string, routed = true) =>
    tx.payer.create({
      data: {
        ...address,
        name,
        payerId,
        program,
        filingIndicator,
        filingLimitDays: program === "commercial" ? 180 : 365,
        tradingPartnerId: routed ? partner.id : null,
      },
    });
  const commercial = await payer("Cobalt Mutual", "COBALT1", "commercial", "CI");
  const medicareAdvantage = await payer(
    "Northmark Medicare Advantage",
    "NORTHMK",
    "medicare-advantage",
    "16",
  );
  const medicaid = await payer("Prairie State Medicaid", "PRAIRIE", "medicaid", "MC");
  const unrouted = await payer("Unrouted Health", "UNROUTED", "commercial", "CI", false);
  await tx.feeScheduleItem.createMany({
    data: Object.entries({
      "99213": 14_500n,
      "99214": 21_200n,
      "20610": 14_800n,
      "83036": 2_400n,
      J3301: 900n,
    }).map(([procedureCode, amount]) => ({ procedureCode, amount, effectiveFrom: new Date("2024-01-01") })),
  });
  return {
    practiceId: practice.id,
    providerId: provider.id,
    facilityId: facility.id,
    tradingPartnerId: partner.id,
    payerIds: {
      commercial: commercial.id,
      medicareAdvantage: medicareAdvantage.id,
      medicaid: medicaid.id,
      unrouted: unrouted.id,
    },
  };
}
