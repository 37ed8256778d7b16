import { z } from "zod";
import type { CodeFileStatus } from "@/domain/code-sets/code-file-lifecycle";
import { covers, type ReleaseSummary } from "@/domain/code-sets/code-release";
import { CODE_SYSTEM_FACTS, type CodeSystem } from "@/domain/code-sets/code-system";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { OFFICIAL_FILES } from "@/domain/code-sets/readers/recognize-file";
import { identityOf } from "@/domain/code-sets/release/component-identity";
import { LICENSED_SYSTEMS } from "@/domain/code-sets/release/without-licensed-words";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { reachOf } from "@/server/access/permissions";
import { type OfficeCodes, officeCodes } from "@/server/code-sets/office-codes";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { defineQuery } from "../read-model";

/** A release of a code set as it answers now. */
export interface ReleaseShown {
  readonly id: string;
  readonly name: string;
  readonly from: CalendarDate;
  readonly through: CalendarDate | null;
  /** False for the starter set's selections. */
  readonly complete: boolean;
  readonly files: readonly string[];
}

export interface CodeSetShown {
  readonly system: CodeSystem;
  readonly name: string;
  readonly publisher: string;
  readonly origin: "starter" | "releases" | "none";
  readonly releases: readonly ReleaseShown[];
  /** Whether a release, starter set or not, speaks for today. */
  readonly coversToday: boolean;
}

export interface ListShown {
  readonly kind: ComponentKind;
  readonly title: string;
  readonly publisher: string;
  readonly name: string;
  readonly edition: string;
  readonly from: CalendarDate;
  readonly through: CalendarDate | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly remarkCount: number;
  /** The same list came again in a later file, which answers instead. */
  readonly replaced: boolean;
}

export interface CodeFileShown {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly status: CodeFileStatus;
  readonly receivedAt: Date;
  readonly receivedBy: string;
  readonly progress: { readonly stage: string; readonly done: number; readonly total: number } | null;
  readonly lists: readonly ListShown[];
  readonly problems: readonly {
    readonly place: string;
    readonly line: number;
    readonly message: string;
  }[];
  readonly problemCount: number;
}

/** What the office answers from, which files it has, and what is missing. */
export const getCodeLibrary = defineQuery({
  name: "code-sets.library",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor, today }) {
    const files = await filesShown(tx);
    const office = await officeCodes(tx);
    const kinds = new Set(
      files.filter(({ status }) => status === "ready").flatMap(({ lists }) => lists.map(({ kind }) => kind)),
    );
    return {
      today,
      origin: office.origin,
      sets: setsShown(office, today),
      files,
      missing: OFFICIAL_FILES.filter(({ kind }) => !kinds.has(kind)).map(
        ({ kind, title, publisher, page }) => ({ kind, title, publisher, page }),
      ),
      mayImport: reachOf(actor.roles, "code-set:import") !== undefined,
      licensed: LICENSED_SYSTEMS.filter((system) => kinds.has(system)),
    };
  },
});

function setsShown(office: OfficeCodes, today: CalendarDate): CodeSetShown[] {
  return (Object.keys(CODE_SYSTEM_FACTS) as CodeSystem[]).map((system) => {
    const releases = office.codeSets.releases(system);
    const { name, publisher } = CODE_SYSTEM_FACTS[system];
    return {
      system,
      name,
      publisher,
      origin: releases.length === 0 ? "none" : office.originOf(system),
      releases: releases.map(releaseShown),
      coversToday: releases.some((release) => covers(release.covers, today)),
    };
  });
}

const releaseShown = ({ id, name, covers: { from, through }, complete, provenance }: ReleaseSummary) => ({
  id,
  name,
  from,
  through: through ?? null,
  complete,
  files: provenance.map((file) => file.name),
});

type FileRow = Awaited<ReturnType<typeof fileRows>>[number];

const fileRows = (tx: Transaction) =>
  tx.codeFile.findMany({
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    include: {
      components: { orderBy: { position: "asc" }, omit: { remarks: true } },
      problems: { orderBy: { position: "asc" } },
    },
  });

async function filesShown(tx: Transaction): Promise<CodeFileShown[]> {
  const rows = await fileRows(tx);
  const work = await tx.runningWork.findMany({
    where: { kind: "import-code-file", status: "running", resultId: { in: rows.map(({ id }) => id) } },
  });
  const people = await tx.appUser.findMany({
    where: { id: { in: rows.flatMap(({ receivedById }) => receivedById ?? []) } },
    select: { id: true, displayName: true },
  });
  const nameOf = new Map(people.map(({ id, displayName }) => [id, displayName]));
  const answering = new Set<string>();
  return rows.map((row) => {
    const progress = work.find(({ resultId }) => resultId === row.id);
    return {
      id: row.id,
      name: row.name,
      sha256: row.sha256,
      size: row.size,
      status: row.status as CodeFileStatus,
      receivedAt: row.receivedAt,
      receivedBy: row.receivedById ? (nameOf.get(row.receivedById) ?? "Before") : "Command line",
      progress: progress ? { stage: progress.stage, done: progress.done, total: progress.total ?? 1 } : null,
      // The newest file comes first, so whatever answers already stands above.
      lists: row.components.map((component) => listShown(component, answering)),
      problems: row.problems.map(({ place, line, message }) => ({ place, line, message })),
      problemCount: row.problemCount,
    };
  });
}

function listShown(component: FileRow["components"][number], answering: Set<string>): ListShown {
  const from = fromDateColumn(component.coversFrom);
  const kind = component.kind as ComponentKind;
  const { name, title, publisher, edition } = component;
  const identity = identityOf({
    kind,
    source: { provenance: { name, publisher, version: edition, checksum: "" }, covers: { from } },
  });
  const replaced = answering.has(identity);
  answering.add(identity);
  return {
    kind,
    title,
    publisher,
    name,
    edition,
    from,
    through: component.coversThrough ? fromDateColumn(component.coversThrough) : null,
    counts: component.counts as Record<string, number>,
    remarkCount: component.remarkCount,
    replaced,
  };
}
