import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { openReleaseFolder, type ReleaseFolder } from "@/cli/release-folder";
import type { Component, ComponentKind } from "@/domain/code-sets/components/component";
import { ofKind } from "@/domain/code-sets/release/find-component";

/** Official releases kept beside the repository; tests that need them are skipped where they are not at hand. */
export const RELEASE_CORPUS = fileURLToPath(new URL("../../../shared/corpus/codesets/", import.meta.url));
export const corpusIsAtHand = existsSync(RELEASE_CORPUS);

/** Every file of it, by its path inside. */
export const corpusFiles = (): string[] =>
  readdirSync(RELEASE_CORPUS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(RELEASE_CORPUS, join(entry.parentPath, entry.name)))
    .sort();

let opened: ReleaseFolder | undefined;
const read = new Map<string, Component>();

/** The components of these kinds, each read once a test file. */
export function corpusComponents(...kinds: readonly ComponentKind[]): Component[] {
  opened ??= openReleaseFolder(RELEASE_CORPUS);
  return opened.parts
    .filter(({ recognized }) => kinds.includes(recognized.official.kind))
    .map((part) => {
      const key = `${part.recognized.official.kind} ${part.name}`;
      const held = read.get(key);
      if (held) return held;
      const answer = part.read();
      if (answer.kind === "refused")
        throw new Error(`${part.name}: ${JSON.stringify(answer.issues.slice(0, 3))}`);
      read.set(key, answer.component);
      return answer.component;
    });
}

/** The one component of a kind and edition, such as FY2021. */
export function corpusComponent<Kind extends ComponentKind>(kind: Kind, version: string): Component<Kind> {
  const [found] = ofKind(corpusComponents(kind), kind).filter(
    ({ source }) => source.provenance.version === version,
  );
  if (!found) throw new Error(`no ${kind} of ${version} is at hand`);
  return found;
}

/** Whole numbers below `end` in an order that the seed decides (a linear congruential generator). */
export function* seededIndexes(seed: number, end: number, count: number): Generator<number> {
  let state = seed >>> 0;
  for (let drawn = 0; drawn < count; drawn += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield Math.floor((state / 2 ** 32) * end);
  }
}
