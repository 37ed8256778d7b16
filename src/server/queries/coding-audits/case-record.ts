import type { Encounter } from "@/generated/prisma/client";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { reaches } from "@/server/repositories/visible-record";
import type { ReadContext } from "../read-model";

/** The chart beside the worksheet, as far as the person's reach to documents goes. */
export async function caseRecord(
  { tx, actor }: ReadContext,
  encounter: Pick<Encounter, "id" | "providerId">,
) {
  if (!(await reaches(tx, { actor, permission: "document:read" }, encounter)))
    return { documents: [], entries: [] };
  const documents = await tx.clinicalDocument.findMany({
    where: { encounterId: encounter.id },
    orderBy: { authoredAt: "desc" },
  });
  const entries = await tx.recordEntry.findMany({
    where: { encounterId: encounter.id },
    orderBy: [{ kind: "asc" }, { recordedOn: "asc" }, { id: "asc" }],
    take: 500,
  });
  return {
    documents: documents.map(({ id, kind, title, authorName, authoredAt, text }) => ({
      id,
      kind,
      title,
      authorName,
      authoredAt,
      text,
    })),
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      code: entry.code,
      display: entry.display,
      value: entry.value,
      unit: entry.unit,
      recordedOn: fromOptionalDateColumn(entry.recordedOn) ?? null,
    })),
  };
}
