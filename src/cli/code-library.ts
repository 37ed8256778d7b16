import {
  type FileProblem,
  openReleaseFolder,
  type ReleaseFolder,
  readComponents,
} from "@/cli/release-folder";
import { type CodeRelease, covers, speakingRelease } from "@/domain/code-sets/code-release";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component, ComponentKind } from "@/domain/code-sets/components/component";
import { behindFiles } from "@/domain/code-sets/release/behind-files";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { withOwnWords } from "@/domain/code-sets/release/with-starter-facts";
import { starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import type { CalendarDate } from "@/domain/shared/calendar-date";

/** Where the command line's answers come from: a folder of official files, or the starter set. */
export interface CodeLibrary {
  readonly isStarter: boolean;
  /** Where the files are, in words. */
  readonly place: "the folder" | "the office's files";
  readonly releases: readonly CodeRelease[];
  /** Sets asked for that no file of the folder brings: the starter set answers for them. */
  readonly fromStarter: readonly CodeSystem[];
  readonly components: readonly Component[];
  readonly folder?: ReleaseFolder;
  readonly refused: readonly FileProblem[];
  readonly remarks: readonly FileProblem[];
}

/** Files that make up the codes of a set. */
const FILES_OF: Partial<Record<CodeSystem, readonly ComponentKind[]>> = {
  icd10cm: ["icd10cm-order", "icd10cm-order-addenda", "icd10cm-conversions", "poa-exempt", "diagnosis-edits"],
  icd10pcs: ["icd10pcs-order", "icd10pcs-order-addenda"],
  hcpcs: ["hcpcs", "hcpcs-indicators", "hcpcs-descriptions", "opps-status"],
  cpt: ["cpt"],
  cdt: ["cdt"],
  modifier: ["hcpcs", "hcpcs-modifiers"],
  "place-of-service": ["place-of-service"],
  carc: ["carc"],
  rarc: ["rarc"],
  "claim-status": ["claim-status"],
  "claim-status-category": ["claim-status-category"],
  taxonomy: ["taxonomy"],
};

/** Which files are asked for: a folder, else those the office has imported, else none. */
export interface FilesAsked {
  readonly release: string | undefined;
  readonly officeFiles?: ReleaseFolder;
}

export interface Wanted {
  readonly sets: readonly CodeSystem[];
  /** Days that are asked about; without one, whatever day the files speak for. */
  readonly days?: readonly CalendarDate[];
  /** Files beside those of the sets themselves. */
  readonly kinds: readonly ComponentKind[];
}

/**
 * Reads of a folder only what the question needs. Sets that the files do not bring are those of the starter set; of an
 * office so are days that none of its files covers, as everywhere in that office.
 */
export function openLibrary(source: FilesAsked, { sets, kinds, days = [] }: Wanted): CodeLibrary {
  const place = typeof source.release === "string" ? "the folder" : "the office's files";
  const folder = typeof source.release === "string" ? openReleaseFolder(source.release) : source.officeFiles;
  if (folder === undefined)
    return {
      isStarter: true,
      place,
      releases: starterReleases(),
      fromStarter: [],
      components: [],
      refused: [],
      remarks: [],
    };
  const wanted = new Set([...sets.flatMap((set) => FILES_OF[set] ?? []), ...kinds]);
  const { components, refused, remarks } = readComponents(folder, wanted);
  const own = releasesFromComponents(components).map((release) => withOwnWords(release, starterReleases()));
  const isOffice = typeof source.release !== "string";
  const carried = behindFiles(starterReleases(), own).filter(
    ({ system }) => sets.includes(system) && (isOffice || own.every((release) => release.system !== system)),
  );
  const isFromStarter = ({ system, covers: dates }: CodeRelease): boolean =>
    own.every((release) => release.system !== system) ||
    days.some((day) => covers(dates, day) && !speakingRelease(own, system, day));
  return {
    isStarter: false,
    place,
    releases: [...own, ...carried],
    fromStarter: [...new Set(carried.filter(isFromStarter).map(({ system }) => system))],
    components,
    folder,
    refused: [...refused, ...folder.problems],
    remarks,
  };
}

/** Said wherever an answer may come from the starter set in place of the files asked for. */
export const starterRemark = ({
  fromStarter,
  place,
}: Pick<CodeLibrary, "fromStarter" | "place">): string[] =>
  fromStarter.length > 0 ? [`not in ${place}, answered from the starter set: ${fromStarter.join(", ")}`] : [];

/** What stands where a list has numbers only, or words that are not shown here. */
export const shownTitle = (title: string): string => title || "descriptor not licensed";

/** Releases of the files alone, of the sets that they answer for. */
export function ownReleases({ isStarter, releases, fromStarter }: CodeLibrary): readonly CodeRelease[] {
  if (isStarter) return releases;
  return releases.filter(({ system, id }) => !fromStarter.includes(system) && !id.startsWith("starter-"));
}
