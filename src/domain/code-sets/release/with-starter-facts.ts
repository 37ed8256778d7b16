import type { CodeEntry } from "../code-entry";
import type { CodeRelease } from "../code-release";
import type { Component } from "../components/component";
import type { DiagnosisEdit } from "../components/diagnosis-groups";
import { sectionOf } from "../starter/procedure-entries";
import { ofKind } from "./find-component";

/** Edits of the code editor that say each mark; while the lists at hand hold none of them, the marks known before stay. */
const EDITS_OF: readonly (readonly [keyof CodeEntry, readonly DiagnosisEdit["edit"][]])[] = [
  ["sex", ["female", "male"]],
  ["age", ["newborn", "pediatric", "maternity", "adult"]],
  ["manifestation", ["manifestation"]],
  ["position", ["unacceptable-principal"]],
];

function marksKnownBefore(components: readonly Component[]): (keyof CodeEntry)[] {
  const listed = new Set(
    ofKind(components, "diagnosis-edits").flatMap(({ content }) => content.map(({ edit }) => edit)),
  );
  const unsaid = EDITS_OF.filter(([, edits]) => !edits.some((edit) => listed.has(edit))).map(
    ([mark]) => mark,
  );
  return ofKind(components, "poa-exempt").length > 0 ? unsaid : [...unsaid, "presentOnAdmissionExempt"];
}

/**
 * A release of official files with what only the starter set knows: our own words where the publisher's are licensed,
 * what a procedure's number says of it, and the marks of lists that are not at hand.
 */
export function withStarterFacts(
  release: CodeRelease,
  starter: readonly CodeRelease[],
  components: readonly Component[],
): CodeRelease {
  const known = knownTo(starter, release);
  const marks = marksKnownBefore(components);
  const isProcedure = release.system === "cpt" || release.system === "hcpcs";
  return {
    ...release,
    entries: release.entries.map((entry) => {
      const before = known.get(entry.code);
      if (isProcedure) return procedureEntry(entry, before);
      return before ? { ...entry, ...words(entry, before), ...picked(before, marks) } : entry;
    }),
  };
}

/** A release of official files with our own words where the publisher's are licensed, and nothing else of the starter set. */
export function withOwnWords(release: CodeRelease, starter: readonly CodeRelease[]): CodeRelease {
  if (release.entries.every(({ title }) => title !== "")) return release;
  const known = knownTo(starter, release);
  return {
    ...release,
    entries: release.entries.map((entry) => {
      const before = known.get(entry.code);
      return before ? { ...entry, ...words(entry, before) } : entry;
    }),
  };
}

/** What the starter set has of the same codes. */
const knownTo = (starter: readonly CodeRelease[], { system: own }: CodeRelease) =>
  new Map(
    starter
      .filter(({ system }) => system === own)
      .flatMap(({ entries }) => entries.map((entry) => [entry.code, entry] as const)),
  );

const procedureEntry = (entry: CodeEntry, before: CodeEntry | undefined): CodeEntry => ({
  ...entry,
  ...(before && { ...words(entry, before), ...picked(before, ["sex", "age"]) }),
  procedure: before?.procedure ?? {
    section: sectionOf(entry.system === "cpt" ? "cpt" : "hcpcs", entry.code),
  },
});

const words = (entry: CodeEntry, before: CodeEntry): Partial<CodeEntry> =>
  entry.title === "" && before.title !== "" ? { title: before.title, titleOrigin: before.titleOrigin } : {};

const picked = (entry: CodeEntry, names: readonly (keyof CodeEntry)[]): Partial<CodeEntry> =>
  Object.fromEntries(names.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]])));
