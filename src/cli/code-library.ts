import {
  type FileProblem,
  openReleaseFolder,
  type ReleaseFolder,
  readComponents,
} from "@/cli/release-folder";
import type { CodeRelease } from "@/domain/code-sets/code-release";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component, ComponentKind } from "@/domain/code-sets/components/component";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { starterReleases } from "@/domain/code-sets/starter/starter-code-sets";

/** Where the command line's answers come from: a folder of official files, or the starter set. */
export interface CodeLibrary {
  readonly isStarter: boolean;
  readonly releases: readonly CodeRelease[];
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
  taxonomy: ["taxonomy"],
};

export interface Wanted {
  readonly sets: readonly CodeSystem[];
  /** Files beside those of the sets themselves. */
  readonly kinds: readonly ComponentKind[];
}

/** Reads of a folder only what the question needs. */
export function openLibrary(folderPath: string | undefined, { sets, kinds }: Wanted): CodeLibrary {
  if (folderPath === undefined)
    return { isStarter: true, releases: starterReleases(), components: [], refused: [], remarks: [] };
  const folder = openReleaseFolder(folderPath);
  const wanted = new Set([...sets.flatMap((set) => FILES_OF[set] ?? []), ...kinds]);
  const { components, refused, remarks } = readComponents(folder, wanted);
  return {
    isStarter: false,
    releases: releasesFromComponents(components),
    components,
    folder,
    refused,
    remarks,
  };
}
