import type { ReleaseFolder } from "@/cli/release-folder";
import type { ComponentRead } from "@/domain/code-sets/readers/component-readers";
import { isIssue } from "@/domain/code-sets/readers/import-issue";
import { lastOfEach } from "@/domain/code-sets/release/component-identity";
import { partsOf, type ReleasePart } from "@/domain/code-sets/release/read-release-file";
import { componentWithoutLicensedWords } from "@/domain/code-sets/release/without-licensed-words";
import { RELEASE_FILE_TOOLS } from "@/node/release-file-tools";
import { type StoredCodeFile, unpacked } from "@/server/code-sets/stored-code-file";

/** The office's files as if they lay in a folder; nobody is signed in, so licensed words stay out (C2). */
export function officeFolder(files: readonly StoredCodeFile[]): ReleaseFolder {
  const parts = files.flatMap((file) => {
    const found = partsOf(unpacked(file), RELEASE_FILE_TOOLS);
    return isIssue(found) ? [] : found;
  });
  return { parts: lastParts(parts).map(withoutLicensedWords), others: [], problems: [] };
}

/** Of two files with the same list the later one is meant. */
function lastParts(parts: readonly ReleasePart[]): ReleasePart[] {
  const named = parts.map((part) => ({
    part,
    kind: part.recognized.official.kind,
    source: {
      provenance: { name: part.name, publisher: "", version: part.recognized.period.label, checksum: "" },
      covers: part.recognized.period.covers,
    },
  }));
  return lastOfEach(named).map(({ part }) => part);
}

const withoutLicensedWords = (part: ReleasePart): ReleasePart => ({
  ...part,
  read: (): ComponentRead => {
    const read = part.read();
    return read.kind === "component"
      ? { ...read, component: componentWithoutLicensedWords(read.component) }
      : read;
  },
});
