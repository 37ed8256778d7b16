import type { Component } from "@/domain/code-sets/components/component";
import { isIssue } from "@/domain/code-sets/readers/import-issue";
import { partsOf } from "@/domain/code-sets/release/read-release-file";
import { assert } from "@/domain/shared/assert";
import { RELEASE_FILE_TOOLS } from "@/node/release-file-tools";
import { breathe } from "./breathe";
import { type StoredCodeFile, unpacked } from "./stored-code-file";

/** The lists of a file that was read without a problem before; other work goes on between them. */
export async function readComponents(file: StoredCodeFile): Promise<readonly Component[]> {
  const components: Component[] = [];
  for (const read of openedParts(file)) {
    await breathe();
    components.push(read());
  }
  return components;
}

/** The act of reading each list of such a file. */
export function openedParts(file: StoredCodeFile): readonly (() => Component)[] {
  const parts = partsOf(unpacked(file), RELEASE_FILE_TOOLS);
  assert(!isIssue(parts), `${file.sha256} was taken and cannot be opened`);
  return parts.map((part) => () => {
    const read = part.read();
    assert(read.kind === "component", `${file.sha256} was taken and cannot be read`);
    return read.component;
  });
}
