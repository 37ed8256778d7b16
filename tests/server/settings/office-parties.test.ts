import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { listAuditEvents } from "@/server/queries/audit-trail/list-audit-events";
import { type ReadModel, runQuery } from "@/server/queries/read-model";
import { listFacilities } from "@/server/queries/settings/list-facilities";
import { listPayers } from "@/server/queries/settings/list-payers";
import { listPractices } from "@/server/queries/settings/list-practices";
import { listProviders } from "@/server/queries/settings/list-providers";
import { listTradingPartners } from "@/server/queries/settings/list-trading-partners";
import { addFacility } from "@/server/use-cases/settings/add-facility";
import { addPayer } from "@/server/use-cases/settings/add-payer";
import { addPractice } from "@/server/use-cases/settings/add-practice";
import { addProvider } from "@/server/use-cases/settings/add-provider";
import { addTradingPartner } from "@/server/use-cases/settings/add-trading-partner";
import { changeFacility } from "@/server/use-cases/settings/change-facility";
import { changePayer } from "@/server/use-cases/settings/change-payer";
import { changePractice } from "@/server/use-cases/settings/change-practice";
import { changeProvider } from "@/server/use-cases/settings/change-provider";
import { changeTradingPartner } from "@/server/use-cases/settings/change-trading-partner";
import { runUseCase, type UseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";
import {
  NEW_FACILITY,
  NEW_PARTNER,
  NEW_PAYER,
  NEW_PRACTICE,
  NEW_PROVIDER,
} from "../../support/office-parties";

type Input = Readonly<Record<string, unknown>>;
type Row = Input & { readonly id: string; readonly version: number };

interface Party {
  readonly what: string;
  readonly add: UseCase<z.ZodType, { readonly id: string }>;
  readonly change: UseCase<z.ZodType, { readonly id: string }>;
  readonly list: ReadModel<z.ZodType, readonly Row[]>;
  /** How its change names it. */
  readonly idKey: string;
  readonly entry: Input;
  /** Something else that stands, and what the list then shows. */
  readonly other: Input;
  /** An entry that does not stand, and the field that says so. */
  readonly wrong: readonly (readonly [field: string, entry: Input])[];
  /** No two of the office share it. */
  readonly unique: string;
}
const party = (one: { readonly [Key in keyof Party]: unknown }): Party => one as Party;

const PARTIES: readonly Party[] = [
  party({
    what: "payer",
    add: addPayer,
    change: changePayer,
    list: listPayers,
    idKey: "id",
    entry: NEW_PAYER,
    other: { name: "Granite Mutual", filingLimitDays: null },
    wrong: [
      ["payerId", { payerId: "G" }],
      ["filingIndicator", { filingIndicator: "XX" }],
      ["state", { state: "ZZ" }],
      ["memberIdPattern", { memberIdPattern: "(a+)+$" }],
      ["filingLimitDays", { filingLimitDays: 0 }],
    ],
    unique: "payerId",
  }),
  party({
    what: "trading-partner",
    add: addTradingPartner,
    change: changeTradingPartner,
    list: listTradingPartners,
    idKey: "tradingPartnerId",
    entry: NEW_PARTNER,
    other: { host: "10.0.0.7", port: 2222, usage: "P", hostKey: `SHA256:${"c".repeat(43)}` },
    wrong: [
      ["host", { host: "sftp://example.test" }],
      ["port", { port: 70_000 }],
      ["hostKey", { hostKey: "SHA256:short" }],
      // Patients' data goes only to a server that is known.
      ["hostKey", { usage: "P", hostKey: null }],
      ["inboundFolder", { inboundFolder: "inbound" }],
      ["interchangeId", { interchangeId: "lower case" }],
    ],
    unique: "interchangeId",
  }),
  party({
    what: "practice",
    add: addPractice,
    change: changePractice,
    list: listPractices,
    idKey: "practiceId",
    entry: NEW_PRACTICE,
    other: { payTo: null, phone: "2165550109" },
    wrong: [
      ["npi", { npi: "1992999998" }],
      ["taxId", { taxId: "34-1234567" }],
      ["payTo.zip", { payTo: { ...NEW_PRACTICE.payTo, zip: "4411" } }],
    ],
    unique: "npi",
  }),
  party({
    what: "provider",
    add: addProvider,
    change: changeProvider,
    list: listProviders,
    idKey: "providerId",
    entry: NEW_PROVIDER,
    other: { lastName: "Ferrante-Lind", credentials: null },
    wrong: [
      ["npi", { npi: "1929999999" }],
      ["taxonomyCode", { taxonomyCode: "207RC0000" }],
    ],
    unique: "npi",
  }),
  party({
    what: "facility",
    add: addFacility,
    change: changeFacility,
    list: listFacilities,
    idKey: "facilityId",
    entry: NEW_FACILITY,
    other: { placeOfService: "24", city: "Rivermouth" },
    wrong: [
      ["placeOfService", { placeOfService: "1" }],
      ["npi", { npi: "1992999998" }],
    ],
    unique: "npi",
  }),
];

const asAdministrator = ({ runtime, actors }: Office) => ({
  run: (useCase: Party["add"], input: Input) => runUseCase(useCase, runtime, actors.administrator, input),
  rows: async (list: Party["list"], id: string) =>
    (await runQuery(list, runtime, actors.administrator, {})).filter((row) => row.id === id),
});

describe.each(PARTIES)("$what", ({ what, add, change, list, idKey, entry, other, wrong, unique }) => {
  it("refuses everyone but an administrator", async () => {
    const { runtime, actors } = await openOffice();
    for (const role of ["biller", "coder", "denial-specialist", "auditor", "clinician", "viewer"] as const) {
      const call = runUseCase(add, runtime, actors[role], entry);
      await expect(call, role).rejects.toMatchObject({ code: "access/forbidden" });
    }
  });

  it.each(wrong.map(([field, bad]) => [field, bad] as const))(
    "refuses a wrong %s, at the field",
    async (field, bad) => {
      const { run } = asAdministrator(await openOffice());
      const call = run(add, { ...entry, ...bad });
      await expect(call).rejects.toMatchObject({
        code: "input/invalid",
        details: [{ path: field.split("."), message: expect.any(String) }],
      });
    },
  );

  it("refuses a stale version, and a record of another office as one that does not exist", async () => {
    const office = asAdministrator(await openOffice());
    const { id } = await office.run(add, entry);
    await expect(office.run(change, { ...entry, [idKey]: id, version: 7 })).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
    const elsewhere = asAdministrator(await openOffice());
    await expect(elsewhere.run(change, { ...entry, [idKey]: id, version: 1 })).rejects.toMatchObject({
      code: "record/not-found",
    });
  });

  it("does add and change what the list then shows", async () => {
    const office = asAdministrator(await openOffice());
    const { id } = await office.run(add, entry);
    expect(await office.rows(list, id)).toMatchObject([{ ...shown(entry), version: 1 }]);
    await office.run(change, { ...entry, ...other, [idKey]: id, version: 1 });
    expect(await office.rows(list, id)).toMatchObject([{ ...shown({ ...entry, ...other }), version: 2 }]);
  });

  it("AUD-1: audits who added it, and of a change what was and what is", async () => {
    const office = await openOffice();
    const { run } = asAdministrator(office);
    const { id } = await run(add, entry);
    await run(change, { ...entry, ...other, [idKey]: id, version: 1 });
    const { rows } = await runQuery(listAuditEvents, office.runtime, office.actors.auditor, {
      subjectId: id,
    });
    expect(rows.map(({ action }) => action)).toEqual([`${what}.change`, `${what}.add`]);
    const [{ before, after } = { before: null, after: null }] = rows;
    expect(Object.keys(after as object).sort()).toEqual(Object.keys(before as object).sort());
    expect(after).not.toEqual(before);
  });

  it("repeats safely: the same again is refused at its field, and there is one", async () => {
    const office = await openOffice();
    const { run } = asAdministrator(office);
    const both = await Promise.allSettled([run(add, entry), run(add, entry)]);
    const refusals = both.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
    expect(refusals).toMatchObject([{ code: "record/exists", details: [{ path: [unique] }] }]);
    const rows = await runQuery(list, office.runtime, office.actors.administrator, {});
    expect(rows.filter((row) => row[unique] === entry[unique])).toHaveLength(1);
  });
});

/** What only those see who may change it stands apart in a partner's row. */
const shown = ({ userName, hostKey, ...entry }: Input): Input =>
  userName === undefined ? entry : { ...entry, access: { userName, hostKey } };

describe("what a record names", () => {
  it("refuses a partner and a person that the office does not have", async () => {
    const { run } = asAdministrator(await openOffice());
    const elsewhere = await openOffice();
    const { tradingPartnerId } = elsewhere;
    await expect(run(addPayer, { ...NEW_PAYER, tradingPartnerId })).rejects.toMatchObject({
      code: "record/not-found",
    });
    const userId = elsewhere.actors.clinician.userId;
    await expect(run(addProvider, { ...NEW_PROVIDER, userId })).rejects.toMatchObject({
      code: "record/not-found",
    });
  });

  it("finds a provider by a corrected NPI, and leaves a key of the source as it is", async () => {
    const office = await openOffice();
    const { run } = asAdministrator(office);
    const { id } = await run(addProvider, { ...NEW_PROVIDER, npi: "1245319599" });
    await run(changeProvider, { ...NEW_PROVIDER, providerId: id, version: 1 });
    const { npi: _npi, ...okafor } = NEW_PROVIDER;
    await run(changeProvider, { ...okafor, npi: "1679576722", providerId: office.providerId, version: 1 });
    const keys = await office.within((tx) =>
      tx.provider.findMany({ select: { npi: true, sourceKey: true }, orderBy: { npi: "asc" } }),
    );
    expect(keys).toEqual([
      { npi: "1679576722", sourceKey: "okafor" },
      { npi: "1992999999", sourceKey: "1992999999" },
    ]);
  });
});

describe("OPS-4: a partner's password", () => {
  it("is named by the server and stands in no answer; how we sign in is for those who may change it", async () => {
    const office = await openOffice();
    const { run, rows } = asAdministrator(office);
    const { id } = await run(addTradingPartner, NEW_PARTNER);
    const [partner] = await rows(listTradingPartners as unknown as Party["list"], id);
    expect(partner?.access).toMatchObject({
      passwordKey: `clearing-house-one-${id.slice(-12)}`,
      userName: "lakeshore",
    });
    const seen = await runQuery(listTradingPartners, office.runtime, office.actors.biller, {});
    expect(seen.map(({ access }) => access)).toEqual([null, null]);
  });

  it("TEN-6: cannot be asked for by its key, so no office reaches another's", async () => {
    const { run } = asAdministrator(await openOffice());
    await expect(
      run(addTradingPartner, { ...NEW_PARTNER, passwordKey: "clearing-house-one-of-somebody" }),
    ).rejects.toMatchObject({ code: "input/invalid" });
  });
});
