import fs from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { type InstallationPlace, installationPlace, serverNote } from "@/cli/environment";
import { systemActor } from "@/server/access/actor";
import { requireApplicationRole } from "@/server/db/application-role";
import { type Database, openDatabase } from "@/server/db/client";
import { type ReadModel, runQuery } from "@/server/queries/read-model";
import { runUseCase, type UseCase } from "@/server/use-cases/use-case";

/** One office of the installation on this machine, asked and changed through the same doors as everywhere. */
export interface OfficeAtHand {
  readonly name: string;
  run<S extends z.ZodType, O>(useCase: UseCase<S, O>, input: z.input<S>): Promise<O>;
  read<S extends z.ZodType, O>(readModel: ReadModel<S, O>, input: z.input<S>): Promise<O>;
  close(): Promise<void>;
}

/** The office asked for; a text says why there is none to be asked. */
export async function openOfficeAtHand(named: string | undefined): Promise<OfficeAtHand | string> {
  const url = applicationUrl();
  if (!url) return "no installation runs here: start it with `npm start`, or set DATABASE_URL";
  const db = openDatabase(url, 3);
  try {
    await requireApplicationRole(db);
    const office = await officeNamed(db, named);
    if (typeof office !== "string") return officeOf(db, office);
    await db.$disconnect();
    return office;
  } catch (error) {
    await db.$disconnect();
    return `the installation's database does not answer (${error instanceof Error ? error.name : "no reason"}); is it running?`;
  }
}

interface Named {
  readonly id: string;
  readonly name: string;
}

async function officeNamed(db: Database, named: string | undefined): Promise<Named | string> {
  const offices = await db.organization.findMany({
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  const wanted = named?.toLowerCase();
  const found = wanted
    ? offices.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted)
    : offices;
  const [only] = found;
  if (only && found.length === 1) return only;
  const known = offices.map(({ name }) => name).join(", ");
  return named
    ? `no office is named ${named}; there are: ${known}`
    : `which office? Choose one with --office: ${known || "there is none yet"}`;
}

function officeOf(db: Database, { id, name }: Named): OfficeAtHand {
  const runtime = { db, now: () => new Date() };
  const actor = systemActor(id);
  return {
    name,
    run: (useCase, input) => runUseCase(useCase, runtime, actor, input),
    read: (readModel, input) => runQuery(readModel, runtime, actor, input),
    close: () => db.$disconnect(),
  };
}

const ROLE = "firstpass_app";
const PORT_LINE = 3;

/** The application's connection: given, derived from an administrator's, or that of the embedded server. */
function applicationUrl(): string | undefined {
  const place = installationPlace();
  if (place.databaseAppUrl) return place.databaseAppUrl;
  const base = place.databaseUrl ?? embeddedUrl(place);
  const password = rolePassword(place);
  if (!base || password === undefined) return base;
  const url = new URL(base);
  url.username = ROLE;
  url.password = password;
  return url.href;
}

function embeddedUrl(place: InstallationPlace): string | undefined {
  const note = serverNote(place);
  if (!fs.existsSync(note)) return undefined;
  const port = fs.readFileSync(note, "utf8").split("\n")[PORT_LINE]?.trim();
  return port ? `postgresql://${ROLE}@127.0.0.1:${port}/firstpass` : undefined;
}

function rolePassword({ dataFolder }: InstallationPlace): string | undefined {
  const file = path.join(dataFolder, "secrets.json");
  if (!fs.existsSync(file)) return undefined;
  const { rolePasswords } = JSON.parse(fs.readFileSync(file, "utf8"));
  return rolePasswords?.[ROLE];
}
