import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFilesOf } from "./import-graph";

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Without comments, so that a rule may be named in one. */
  readonly code: string;
  readonly lines: number;
}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");
const read = (path: string): SourceFile => {
  const text = readFileSync(path, "utf8");
  return { path, text, code: withoutComments(text), lines: text.split("\n").length };
};
const source = sourceFilesOf("src").map(read);
const everything = [...source, ...["tests", "prisma", "scripts", "e2e"].flatMap(filesIn).map(read)];

function filesIn(folder: string): string[] {
  const names = readdirSync(".").includes(folder) ? readdirSync(folder, { recursive: true }) : [];
  return names.map((name) => `${folder}/${String(name)}`).filter((path) => /\.(tsx?|mjs)$/.test(path));
}

const below = (folder: RegExp, files = source): SourceFile[] => files.filter(({ path }) => folder.test(path));
/** Files outside `exempt` whose code matches. */
const containing = (pattern: RegExp, files: readonly SourceFile[], exempt = /$^/): string[] =>
  files.filter(({ path, code }) => pattern.test(code) && !exempt.test(path)).map(({ path }) => path);

/** Tables of codes, catalogs and guides are as long as what they list. */
const LISTS =
  /(\/guides\/|\/starter\/|catalog|-categories|\/plays|\/abbreviations|-codes\.ts|-table\.ts|-words\.ts|template)/;

describe("files", () => {
  it("are seen", () => {
    expect(source.length).toBeGreaterThan(300);
    expect(everything.length).toBeGreaterThan(400);
  });

  it("are short: median 80 lines, nine of ten 200, none over 300", () => {
    const sizes = source.filter(({ path }) => !LISTS.test(path)).map(({ lines }) => lines);
    sizes.sort((a, b) => a - b);
    const at = (share: number): number => sizes[Math.floor(sizes.length * share)] ?? 0;
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.9)).toBeLessThanOrEqual(200);
    const long = source.filter(({ path, lines }) => lines > 300 && !LISTS.test(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it("say in their name what they are", () => {
    const empty =
      /^(utils?|helpers?|common|misc|managers?|services?|handlers?|types?|index|constants?|shared)\.tsx?$/;
    expect(everything.map(({ path }) => path).filter((path) => empty.test(basename(path)))).toEqual([]);
    const tail = /-(utils?|helpers?|manager|handler)\.tsx?$/;
    expect(everything.map(({ path }) => path).filter((path) => tail.test(basename(path)))).toEqual([]);
  });

  it("leave nothing to be done and nothing switched off", () => {
    expect(
      everything.filter(({ text }) => /\b(FIX|TO|XX)(ME|DO|X)\b/.test(text)).map(({ path }) => path),
    ).toEqual([]);
    expect(containing(/@ts-(ignore|nocheck|expect-error)/, everything.map(withText))).toEqual([]);
    expect(containing(/\b(it|test|describe)\.(only|skip|todo)\b/, everything)).toEqual([]);
  });
});

const withoutStrings = (file: SourceFile): SourceFile => ({
  ...file,
  code: file.code.replaceAll(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g, '""'),
});
const withText = (file: SourceFile): SourceFile => ({ ...file, code: file.text });

describe("the domain", () => {
  const domain = below(/^src\/domain\//);

  it("TIME-1: knows no clock and no Date", () => {
    expect(domain.length).toBeGreaterThan(80);
    const clocks = /\bnew Date\b|\bDate\.\w|[:<]\s*Date\b|performance\.now|Math\.random|process\.|Temporal\b/;
    expect(containing(clocks, domain.map(withoutStrings))).toEqual([]);
  });

  it("MON-1: makes no money of floating point", () => {
    const floats = /parseFloat|Number\([^)]*(amount|cents|charge|money)/i;
    expect(containing(floats, source, /^src\/components\/chart\//)).toEqual([]);
    expect(containing(/\.toFixed\(/, below(/^src\/(domain|server|simulator)\//))).toEqual([]);
  });
});

describe("the server", () => {
  const server = below(/^src\/server\//);

  it("TEN-4: sets the scope in one place, for one transaction", () => {
    expect(containing(/set_config/, [...source, ...below(/^prisma\/.*\.ts$/, everything)])).toEqual([
      "src/server/db/scoped-transaction.ts",
    ]);
    const { code } = read("src/server/db/scoped-transaction.ts");
    const calls = code.match(/set_config\([^)]*\)/g) ?? [];
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((call) => !call.endsWith(", true)"))).toEqual([]);
  });

  it("TEN-4: opens transactions at the doors, and nowhere in them", () => {
    const doors = /^src\/server\/(access|db)\//;
    expect(containing(/\$transaction\(/, server, doors)).toEqual([]);
    expect(
      containing(
        /scopedTransaction\(/,
        server,
        /^src\/server\/(access|db|use-cases\/use-case|queries\/read-model|jobs\/(job-envelope|schedule))/,
      ),
    ).toEqual([]);
  });

  it("builds no SQL from text", () => {
    expect(containing(/\$(query|execute)RawUnsafe/, [...source, ...below(/^prisma\//, everything)])).toEqual(
      [],
    );
    // Prisma.raw is for words of our own files only; these were read for it.
    expect(containing(/Prisma\.raw\(/, server)).toEqual(RAW_WORDS);
  });

  it("names organization_id in no query of its own", () => {
    const rows = below(/^src\/server\/(use-cases|repositories|jobs)\//);
    expect(containing(/where:\s*\{[^}]*?[{,]?\s*\borganizationId\s*[,:]/, rows)).toEqual([]);
  });

  it("reads the environment in one file a process", () => {
    const readers = /^src\/(server|simulator|cli)\/environment\.ts$|^src\/instrumentation\.ts$/;
    expect(containing(/process\.env/, source, readers)).toEqual([]);
  });

  it("TIME-1: asks the runner for the time", () => {
    const work = below(/^src\/server\/(use-cases|queries|repositories)\//);
    expect(containing(/new Date\(\)|Date\.now\(\)/, work)).toEqual([]);
  });

  it("EXC-2: swallows nothing", () => {
    expect(containing(/catch\s*(\([^)]*\))?\s*\{\s*\}/, source)).toEqual([]);
    // A token that cannot be decrypted is no session, whatever is wrong with it.
    const token = /^src\/server\/access\/session-cookie/;
    expect(containing(/\.catch\(\(\)\s*=>\s*(undefined|null|\{\s*\})\)/, server, token)).toEqual([]);
  });

  it("leaves a trail of every write but those with a reason", () => {
    expect(containing(/leavesNoTrail:/, server).sort()).toEqual([
      "src/server/use-cases/code-sets/report-code-file-progress.ts",
      "src/server/use-cases/drafts/clear-draft.ts",
      "src/server/use-cases/drafts/save-draft.ts",
    ]);
  });
});

const RAW_WORDS = ["src/server/queries/claims/list-claims.ts", "src/server/queries/search/find-record.ts"];

describe("the screens", () => {
  const screens = below(/^src\/(app|features|components|trpc)\//);

  it("WEB-3: load nothing from elsewhere", () => {
    expect(screens.length).toBeGreaterThan(100);
    expect(containing(/["'`(]https?:\/\/(?!www\.w3\.org)/, screens)).toEqual([]);
  });

  it("WEB-1: put no markup together from text", () => {
    expect(
      containing(/dangerouslySetInnerHTML|innerHTML\s*=|document\.write|\beval\(|new Function\(/, screens),
    ).toEqual([]);
  });

  it("WEB-3: keep in the browser only how it looks", () => {
    const looks = /^src\/(components\/(look|frame)\/|features\/access\/use-idle-lock)/;
    expect(containing(/localStorage|sessionStorage|indexedDB/, screens, looks)).toEqual([]);
  });

  it("are pages of at most 15 lines of their own", () => {
    const pages = source.filter(({ path }) => /^src\/app\/\(workspace\)\/.*page\.tsx$/.test(path));
    /** The function's own lines: between the brace that opens it and the one that closes it. */
    const body = ({ code }: SourceFile): number => {
      const lines = code.slice(code.indexOf("export default")).trimEnd().split("\n");
      return lines.length - 2 - lines.findIndex((line) => line.endsWith(") {"));
    };
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => body(page) > 15).map(({ path }) => path)).toEqual([]);
  });
});
