import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { generatedDocuments } from "../../scripts/documents/generated-documents";
import { LIFECYCLES } from "../../scripts/documents/lifecycle-diagrams";
import { measureDefinitions } from "../../scripts/documents/measure-sheet";
import { testTitles } from "../../scripts/documents/test-titles";
import { trustSheet, unknownIds } from "../../scripts/documents/trust-sheet";
import { sourceFilesOf } from "./import-graph";

const generated = await generatedDocuments();
const files = ownFiles();
const documents = files.filter((file) => file.endsWith(".md"));
const titles = testTitles(".");

describe("AUTHZ-1: what is printed from code", () => {
  it.each(generated)("$path is what `npm run docs` writes", ({ path: file, text }) => {
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("draws every lifecycle", () => {
    const tables = sourceFilesOf("src/domain").filter((file) => /[^/]-lifecycle\.ts$/.test(file));
    expect(LIFECYCLES).toHaveLength(tables.length);
    for (const { toMermaid } of LIFECYCLES) expect(toMermaid().split("\n").length).toBeGreaterThan(5);
  });

  it("defines every measure", async () => {
    expect((await measureDefinitions()).length).toBeGreaterThan(8);
  });
});

describe("the sheet of promises", () => {
  it("sees the titles of the tests", () => {
    expect(titles.length).toBeGreaterThan(500);
    expect(new Set(titles.map(({ file }) => file)).size).toBeGreaterThan(100);
  });

  it("knows every requirement that a title names", () => {
    expect(unknownIds(titles)).toEqual([]);
    expect(unknownIds([{ file: "a.test.ts", title: "MON-77: nothing of the kind" }])).toEqual(["MON-77"]);
  });

  it("shows a requirement without a test as open, and one with a test by its link", () => {
    const sheet = trustSheet([{ file: "tests/a/b.test.ts", title: "TEN-1, MON-4: both" }]);
    expect(sheet).toMatch(/^\| TEN-1 \|.*\| \[b\]\(\.\.\/tests\/a\/b\.test\.ts\) \|$/m);
    expect(sheet).toMatch(/^\| MON-3 \|.*\| \*open\* \|$/m);
    expect(sheet).toMatch(/^\| HA-1 \|.*\| later \|$/m);
  });
});

describe("documents", () => {
  it("are seen", () => {
    expect(documents.length).toBeGreaterThan(25);
  });

  it.each(documents)("%s: every link leads somewhere", (file) => {
    expect(linksOf(file).filter((link) => !leadsSomewhere(file, link))).toEqual([]);
  });

  it("have links that were looked at", () => {
    expect(documents.flatMap(linksOf).length).toBeGreaterThan(150);
    expect(leadsSomewhere("README.md", "docs/no-such-page.md")).toBe(false);
    expect(leadsSomewhere("docs/README.md", "operations.md#no-such-heading")).toBe(false);
  });

  it("reach every page below docs from the index", () => {
    const reached = new Set<string>();
    const waiting = ["docs/README.md"];
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      const from = path.posix.dirname(file);
      const next = linksOf(file).map((link) => path.posix.join(from, link.split("#")[0] ?? ""));
      waiting.push(...next.filter((target) => documents.includes(target)));
    }
    const pages = documents.filter((file) => file.startsWith("docs/"));
    expect(pages.filter((file) => !reached.has(file))).toEqual([]);
  });

  it("name code files that exist", () => {
    const named = documents.flatMap((file) => codePathsOf(file).map((target) => ({ file, target })));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ target }) => !existsSync(target))).toEqual([]);
  });
});

describe("no file", () => {
  it("names a place on one person's machine", () => {
    const text = files.filter((file) => /\.(md|tsx?|mjs|cjs|json|ya?ml|css|sql|prisma|txt)$/.test(file));
    expect(text.length).toBeGreaterThan(800);
    const machine = new RegExp(`(?<![\\w.@)}-])/(${["work", "home", "Users"].join("|")})/[a-z]`);
    expect(machine.test(`see ${["", "home", "ana", "x"].join("/")}`)).toBe(true);
    expect(text.filter((file) => machine.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

/** What is ours: not what was installed, built or recorded. */
function ownFiles(): string[] {
  const made = /^(node_modules|src\/generated|test-results|playwright-report)\/|^\.(?!ci\/)/;
  const folders = readdirSync(".", { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !made.test(`${entry.name}/`),
  );
  const below = folders.flatMap(({ name }) =>
    readdirSync(name, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name)),
  );
  const top = readdirSync(".", { withFileTypes: true }).filter((entry) => entry.isFile());
  return [...top.map(({ name }) => name), ...below].filter((file) => !made.test(file)).sort();
}

/** Relative links and image sources outside of code blocks. */
function linksOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "");
  const markdown = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? "");
  const html = [...text.matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, link]) => link ?? "");
  return [...markdown, ...html].filter((link) => !/^(https?|mailto):/.test(link));
}

function leadsSomewhere(file: string, link: string): boolean {
  const [target = "", heading] = link.split("#");
  const at = target === "" ? file : path.posix.join(path.posix.dirname(file), target);
  if (!existsSync(at)) return false;
  return heading === undefined || headingsOf(at).includes(heading);
}

const headingsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** Whole paths of code in backticks: `src/…/name.ts`; patterns with a star are left to their reader. */
const codePathsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/`((?:src|prisma|scripts|tests|e2e|public)\/[^`\s*<…]+)`/g)].map(
    ([, target = ""]) => target,
  );
