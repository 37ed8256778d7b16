import type { Import } from "./import-graph";

/** The part of dependency-cruiser's rule language that `.dependency-cruiser.cjs` uses. */
export interface BoundaryRule {
  readonly name: string;
  readonly from: { readonly path?: string; readonly pathNot?: string | string[] };
  readonly to: {
    readonly path?: string;
    readonly pathNot?: string | string[];
    readonly dependencyTypesNot?: string[];
    readonly circular?: boolean;
  };
}

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** Every import that a rule forbids. */
export const violationsOf = (rules: readonly BoundaryRule[], imports: readonly Import[]): Violation[] =>
  rules.flatMap((rule) =>
    rule.to.circular
      ? cycles(rule, imports)
      : imports.filter(forbiddenBy(rule)).map(({ from, to }) => ({ rule: rule.name, from, to })),
  );

function forbiddenBy({ from, to }: BoundaryRule): (edge: Import) => boolean {
  return (edge) => {
    const start = from.path ? new RegExp(from.path).exec(edge.from) : [""];
    if (!start || matchesAny(from.pathNot, edge.from, [])) return false;
    if (edge.typeOnly && to.dependencyTypesNot?.includes("type-only")) return false;
    const reaches = to.path ? new RegExp(filled(to.path, start)).test(edge.to) : true;
    return reaches && !matchesAny(to.pathNot, edge.to, start);
  };
}

const matchesAny = (
  patterns: string | string[] | undefined,
  text: string,
  groups: readonly string[],
): boolean => [patterns ?? []].flat().some((pattern) => new RegExp(filled(pattern, groups)).test(text));

/** `$1` in a target is what the source's first group matched. */
const filled = (pattern: string, groups: readonly string[]): string =>
  pattern.replaceAll(/\$(\d)/g, (_whole, at: string) => groups[Number(at)] ?? "");

/** Files that reach themselves through imports that exist at run time. */
function cycles(rule: BoundaryRule, imports: readonly Import[]): Violation[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports)
    if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  return [...next.keys()]
    .filter((file) => reachable(next, file).has(file))
    .map((file) => ({ rule: rule.name, from: file, to: file }));
}

function reachable(next: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(next.get(start) ?? [])];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...(next.get(file) ?? []));
  }
  return seen;
}
