import type { ImportedEncounter } from "./imported-encounter";

/**
 * One text for one content: keys sorted, documents and entries in the order of their source ids, without the place in
 * the file. Two files that say the same of an encounter yield the same text, in whatever order they say it (IDEM-7).
 */
export function canonicalText({ place: _place, ...encounter }: ImportedEncounter): string {
  const bySourceId = <T extends { readonly sourceId: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
  return write({
    ...encounter,
    documents: bySourceId(encounter.documents),
    entries: bySourceId(encounter.entries),
  });
}

function write(value: unknown): string {
  if (typeof value === "bigint") return `${value}c`;
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${write(field)}`).join(",")}}`;
}
