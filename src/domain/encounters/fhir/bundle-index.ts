import { at, type Json, listAt, textAt } from "./fhir-value";

export interface BundleEntry {
  /** Where it stands: "entry[12] Encounter/abc". */
  readonly place: string;
  readonly type: string;
  /** The id the source knows it by. */
  readonly id: string;
  readonly resource: Json;
}

export interface BundleIndex {
  readonly entries: readonly BundleEntry[];
  ofType(type: string): readonly BundleEntry[];
  /** By full URL, by Type/id, by a contained id, or by identifier (Type?identifier=system|value). */
  resolve(reference: string | undefined, from?: Json): Json;
}

/** Entries with a resource of a named type and an id of its own; `leftOut` gets the place of every other. */
export function indexBundle(
  bundle: Json,
  leftOut: (place: string, problem: "damaged" | "duplicate") => void,
): BundleIndex {
  const { entries, byReference } = readEntries(bundle, leftOut);
  const byType = Map.groupBy(entries, ({ type }) => type);
  return {
    entries,
    ofType: (type) => byType.get(type) ?? [],
    resolve: (reference, from) =>
      reference?.startsWith("#")
        ? listAt(from, "contained").find((inner) => textAt(inner, "id") === reference.slice(1))
        : (byReference.get(reference ?? "") ?? byReference.get(relative(reference ?? ""))),
  };
}

/** An absolute address names the same resource as its last two parts. */
const relative = (reference: string): string => reference.replace(/^https?:.*\/(\w+\/[^/]+)$/, "$1");

function readEntries(bundle: Json, leftOut: (place: string, problem: "damaged" | "duplicate") => void) {
  const entries: BundleEntry[] = [];
  const byReference = new Map<string, Json>();
  for (const [position, item] of listAt(bundle, "entry").entries()) {
    const entry = readEntry(item, position);
    const problem = problemOf(entry, byReference);
    if (problem) {
      leftOut(entry.place, problem);
      continue;
    }
    entries.push(entry);
    const names = namesOf(entry, textAt(item, "fullUrl")).filter((name) => !byReference.has(name));
    for (const name of names) byReference.set(name, entry.resource);
  }
  return { entries, byReference };
}

function problemOf({ type, id }: BundleEntry, byReference: ReadonlyMap<string, Json>) {
  if (type === "" || id === "") return "damaged";
  return byReference.has(`${type}/${id}`) ? "duplicate" : undefined;
}

function readEntry(item: Json, position: number): BundleEntry {
  const resource = at(item, "resource");
  const type = textAt(resource, "resourceType") ?? "";
  const fullUrl = textAt(item, "fullUrl")?.replace(/^urn:uuid:/, "");
  const id = textAt(resource, "id") ?? fullUrl ?? textAt(resource, "identifier", 0, "value") ?? "";
  const name = [type, id].filter(Boolean).join("/");
  return { place: `entry[${position}]${name && ` ${name}`}`, type, id, resource };
}

function namesOf({ type, id, resource }: BundleEntry, fullUrl: string | undefined): string[] {
  const identifiers = listAt(resource, "identifier").map(
    (identifier) =>
      `${type}?identifier=${textAt(identifier, "system") ?? ""}|${textAt(identifier, "value") ?? ""}`,
  );
  return [`${type}/${id}`, `urn:uuid:${id}`, ...(fullUrl ? [fullUrl] : []), ...identifiers];
}
