import { readdirSync } from "node:fs";
import type { MeasureDefinition } from "@/domain/measures/measure";

const FOLDER = new URL("../../src/domain/measures/", import.meta.url);

/** Every definition that a file of src/domain/measures exports, by title. */
export async function measureDefinitions(): Promise<MeasureDefinition[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((name) => import(/* @vite-ignore */ new URL(name, FOLDER).href)),
  );
  const found = modules.flatMap((module) => Object.values(module)).filter(isDefinition);
  const byKey = new Map(found.map((definition) => [definition.key, definition]));
  return [...byKey.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

const isDefinition = (value: unknown): value is MeasureDefinition =>
  typeof value === "object" && value !== null && "formula" in value && "authority" in value && "key" in value;

const BETTER = { higher: "more", lower: "less", none: "neither" } as const;

/** docs/measures.md: what each number means. */
export const measureSheet = (definitions: readonly MeasureDefinition[]): string =>
  [
    "# Measures",
    "",
    "Written by `npm run docs` from the definitions in `src/domain/measures`. *Convention* means that nobody published a",
    "definition that everyone follows. A rate over fewer than twenty is shown as its two counts, and a rate without a",
    "denominator as *none*, which is neither 0 % nor 100 %.",
    ...definitions.flatMap(({ title, formula, basis, direction, authority, opens, pitfall }) => [
      "",
      `## ${title}`,
      "",
      "| | |",
      "| --- | --- |",
      `| formula | ${formula} |`,
      `| basis | ${basis} |`,
      `| better | ${BETTER[direction]} |`,
      `| authority | ${authority} |`,
      `| opens | ${opens} |`,
      `| pitfall | ${pitfall} |`,
    ]),
    "",
  ].join("\n");
