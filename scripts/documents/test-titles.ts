import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "@swc/core";

export interface TestTitle {
  readonly file: string;
  readonly title: string;
}

const FOLDERS = ["tests", "e2e"];
const NAMERS = new Set(["describe", "it", "test"]);

/** Titles of all tests of a project folder, read from the syntax trees; the constant parts of composed ones. */
export function testTitles(folder: string): TestTitle[] {
  const there = readdirSync(folder);
  const files = FOLDERS.filter((name) => there.includes(name)).flatMap((name) =>
    readdirSync(`${folder}/${name}`, { recursive: true }).map((file) => `${name}/${String(file)}`),
  );
  return files
    .filter((file) => /\.(test|spec)\.ts$/.test(file))
    .sort()
    .flatMap((file) => titlesIn(readFileSync(`${folder}/${file}`, "utf8")).map((title) => ({ file, title })));
}

const titlesIn = (source: string): string[] =>
  titlesBelow(parseSync(source, { syntax: "typescript", target: "es2022" }));

interface Node {
  readonly type?: string;
  readonly callee?: Node;
  readonly object?: Node;
  readonly value?: unknown;
  readonly arguments?: readonly { readonly expression?: Node }[];
  readonly quasis?: readonly { readonly cooked?: string }[];
}

function titlesBelow(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(titlesBelow);
  if (typeof node !== "object" || node === null) return [];
  return [...titleOf(node), ...Object.values(node).flatMap(titlesBelow)];
}

function titleOf(node: Node & { readonly callee?: Node & { readonly value?: unknown } }): string[] {
  if (node.type !== "CallExpression" || !NAMERS.has(rootName(node.callee))) return [];
  const first = node.arguments?.[0]?.expression;
  if (first?.type === "StringLiteral") return [String(first.value)];
  if (first?.type === "TemplateLiteral") return [(first.quasis ?? []).map(({ cooked }) => cooked).join("…")];
  return [];
}

/** `it` of `it(…)`, `it.each(…)(…)` and `test.describe(…)`. */
function rootName(callee: Node | undefined): string {
  if (callee?.type === "Identifier") return String(callee.value);
  return rootNameBelow(callee?.callee ?? callee?.object);
}
const rootNameBelow = (node: Node | undefined): string => (node ? rootName(node) : "");
