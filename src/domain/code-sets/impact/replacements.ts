import type { CodeUpdate } from "./code-update";

/**
 * Where a suggestion comes from. "successor": the publisher's conversion table or cross-reference names it. "child":
 * a longer code below a divided one. "search": its words are near; to be looked at, never taken by itself.
 */
export type ReplacementBasis = "successor" | "child" | "search";

export interface Replacement {
  readonly code: string;
  readonly title: string;
  readonly basis: ReplacementBasis;
}

export interface ReplacementSources {
  readonly titleOf: (code: string) => string | undefined;
  /** Valid codes below a code on the first day of the change. */
  readonly childrenOf: (code: string) => readonly string[];
  /** Valid codes near the words of a title. */
  readonly near: (title: string) => readonly { readonly code: string; readonly title: string }[];
}

const MOST_NEAR = 3;

/** What may stand in place of a code that went: successors, else children, else codes of near words. */
export function replacementsFor(update: CodeUpdate, sources: ReplacementSources): Replacement[] {
  if (update.kind !== "deleted" && update.kind !== "divided") return [];
  const named = (codes: readonly string[], basis: ReplacementBasis): Replacement[] =>
    codes.map((code) => ({ code, title: sources.titleOf(code) ?? "", basis }));
  // A cross-reference may name a code that went too.
  const successors = update.successors.filter((code) => sources.titleOf(code) !== undefined);
  if (successors.length > 0) return named(successors, "successor");
  const children = sources.childrenOf(update.code);
  if (children.length > 0) return named(children, "child");
  return sources
    .near(update.previousText ?? update.text)
    .filter(({ code }) => code !== update.code)
    .slice(0, MOST_NEAR)
    .map(({ code, title }) => ({ code, title, basis: "search" }));
}
