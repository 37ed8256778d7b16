import { PrismaPg } from "@prisma/adapter-pg";
import superjson from "superjson";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PrismaClient } from "@/generated/prisma/client";
import { ROLES, reachOf } from "@/server/access/permissions";
import { newId } from "@/server/db/new-id";
import { openBusyOffice } from "../../support/busy-office";
import { generatedInput, type IdPlace, idPlaces } from "../../support/generated-input";
import type { Office } from "../../support/office";
import {
  isPosition,
  type OfficeRecords,
  recordsOf,
  sourcesOf,
  subjectOf,
  tableOf,
} from "../../support/office-records";
import { type PublishedProcedure, publishedProcedures } from "../../support/procedures";
import { urlFor } from "../../support/test-database";
import { tryCall } from "../../support/tried-call";

/** Records of the own office that the other ids of an input name, so that the foreign one is reached in some state. */
const OWN_RECORDS = 3;

interface Pair {
  readonly where: string;
  readonly foreign: Asked;
  readonly unknown: Asked;
  /** The same input with the office's own id. */
  readonly own: Asked;
}
interface Asked {
  readonly body: string;
  readonly statements: readonly string[];
}

const statements: string[] = [];
const pairs: Pair[] = [];
let db: PrismaClient<"query">;
let office: Office;
let own: OfficeRecords;
let foreign: OfficeRecords;
let foreignIds: ReadonlySet<string>;

beforeAll(async () => {
  const adapter = new PrismaPg({ connectionString: urlFor("firstpass_app"), max: 4 });
  const log = [{ level: "query" as const, emit: "event" as const }];
  db = new PrismaClient({ adapter, log, transactionOptions: { maxWait: 15_000, timeout: 60_000 } });
  db.$on("query", ({ query }) => statements.push(query));
  office = await openBusyOffice({ db });
  own = await recordsOf(office);
  foreign = await recordsOf(await openBusyOffice());
  foreignIds = new Set([...foreign.values()].flat().map(({ id }) => id));
  for (const procedure of publishedProcedures())
    for (const place of lookedUp(procedure)) pairs.push(...(await pairsAt(procedure, place)));
}, 180_000);
afterAll(() => db.$disconnect());

const lookedUp = ({ meta }: PublishedProcedure): IdPlace[] =>
  meta ? idPlaces(meta.input).filter((place) => !isPosition(place) && tableOf(place) !== "") : [];

async function pairsAt(procedure: PublishedProcedure, place: IdPlace): Promise<Pair[]> {
  const subject = subjectOf(procedure);
  const isSubject = subject?.at === place.at;
  const rows = isSubject || !subject ? 1 : Math.min(OWN_RECORDS, own.get(tableOf(subject))?.length ?? 0);
  const found: Pair[] = [];
  for (let row = 0; row < rows; row += 1) {
    const ask = (id: string | undefined) => asked(procedure, { subject, row, at: place.at, id });
    found.push({
      where: `${procedure.path} ${place.at}`,
      foreign: await ask(foreign.get(tableOf(place))?.[0]?.id),
      unknown: await ask(newId()),
      own: await ask(undefined),
    });
  }
  return found;
}

interface Question {
  readonly subject: IdPlace | undefined;
  readonly row: number;
  readonly at: string;
  /** Stands at the place instead of the office's own id. */
  readonly id: string | undefined;
}

async function asked({ path, meta }: PublishedProcedure, { subject, row, at, id }: Question): Promise<Asked> {
  if (!meta) throw new Error(`${path} declares nothing`);
  const { ids, values } = sourcesOf(office, own, { place: subject, row });
  const input = generatedInput(meta.input, {
    ids: (place) => (id && place.at === at ? id : ids(place)),
    values,
  });
  const roles = ROLES.filter((role) => reachOf([role], meta.permission));
  const role = roles.find((one) => reachOf([one], meta.permission) === "all") ?? roles[0] ?? "viewer";
  statements.length = 0;
  const { answer } = await tryCall(office, { path, actor: office.actors[role], input });
  // What was typed may stand in an answer, and a new record has a new id; an id of the other office stays as it is.
  const body = superjson.stringify(answer).replaceAll(UUID, (found) => {
    if (found === id) return "the id";
    return foreignIds.has(found) ? found : "an id";
  });
  return { body, statements: [...statements] };
}
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

describe("TEN-5: an id of another organization, at every place of every input", () => {
  it("is one of many, and many of them are found where they belong", () => {
    expect(new Set(pairs.map(({ where }) => where)).size).toBeGreaterThan(100);
    const found = pairs.filter(({ own: mine, unknown }) => mine.body !== unknown.body);
    expect(new Set(found.map(({ where }) => where)).size).toBeGreaterThan(75);
  });

  it("answers exactly as an id that never existed: same code, same words, same details", () => {
    const told = pairs.filter(({ foreign: other, unknown }) => other.body !== unknown.body);
    expect(told.map(({ where, foreign: other, unknown }) => [where, other.body, unknown.body])).toEqual([]);
  });

  it("costs the same: the database is asked the same questions", () => {
    expect(Math.min(...pairs.map(({ foreign: { statements: asked } }) => asked.length))).toBeGreaterThan(1);
    const slower = pairs.filter(
      ({ foreign: other, unknown }) => other.statements.join(";\n") !== unknown.statements.join(";\n"),
    );
    expect(slower.map(({ where }) => where)).toEqual([]);
  });
});
