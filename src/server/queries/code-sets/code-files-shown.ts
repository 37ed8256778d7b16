import type { CodeFileStatus } from "@/domain/code-sets/code-file-lifecycle";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { identityOf } from "@/domain/code-sets/release/component-identity";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Prisma } from "@/generated/prisma/client";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";

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
  /** Bytes of the lists in it, as soon as it is being read. */
  readonly progress: { readonly stage: string; readonly done: number; readonly total: number } | null;
  readonly lists: readonly ListShown[];
  readonly problems: readonly {
    readonly place: string;
    readonly line: number;
    readonly message: string;
  }[];
  readonly problemCount: number;
}

type FileRow = Awaited<ReturnType<typeof fileRows>>[number];

const fileRows = (tx: Transaction, where: Prisma.CodeFileWhereInput) =>
  tx.codeFile.findMany({
    where,
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    include: {
      components: { orderBy: { position: "asc" }, omit: { remarks: true } },
      problems: { orderBy: { position: "asc" } },
    },
  });

/** The newest first. */
export async function codeFilesShown(
  tx: Transaction,
  where: Prisma.CodeFileWhereInput = {},
): Promise<CodeFileShown[]> {
  const rows = await fileRows(tx, where);
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
