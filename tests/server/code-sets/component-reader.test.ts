import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import type { Component } from "@/domain/code-sets/components/component";
import { recognizeFile } from "@/domain/code-sets/readers/recognize-file";
import { openComponentReader, readerByThreads } from "@/server/code-sets/component-reader";
import { joinSlices, slicesOf } from "@/server/code-sets/component-slices";
import { readComponents } from "@/server/code-sets/read-components";
import type { StoredCodeFile } from "@/server/code-sets/stored-code-file";
import { corpusFiles, corpusIsAtHand, RELEASE_CORPUS } from "../../support/release-corpus";
import { orderFile, sha256 } from "../../support/release-files";

const LARGE = 10_000_000;
const stored = (name: string, bytes: Uint8Array): StoredCodeFile => ({
  ...{ name, bytes, packing: "none" },
  sha256: sha256(bytes),
});
const CODES = Array.from(
  { length: 5_000 },
  (_, number) => [`A${String(number).padStart(4, "0")}`, "1", `Title ${number}`] as const,
);
const ORDER = stored("icd10cm_order_2026.txt", Buffer.from(orderFile(CODES)));

async function readInThread(file: StoredCodeFile): Promise<readonly Component[]> {
  const reader = openComponentReader(LARGE);
  try {
    return await reader.read(file);
  } finally {
    await reader.close();
  }
}

describe("C1: what a thread reads", () => {
  it("is what is read in place, row for row", async () => {
    const [component] = await readInThread(ORDER);
    expect(component?.counts).toEqual({ rows: 5_000, billable: 5_000 });
    expect([component]).toEqual(await readComponents(ORDER));
  });

  it("comes in pieces of at most two thousand rows", async () => {
    const [component] = await readComponents(ORDER);
    if (!component) throw new Error("nothing was read");
    const slices = [...slicesOf(component)];
    expect(slices.map((slice) => (slice.kind === "rows" ? slice.rows.length : slice.kind))).toEqual([
      ...["component", 2_000, 2_000, 1_000],
    ]);
    const joined: Component[] = [];
    const pool = new Map<string, string>();
    for (const slice of structuredClone(slices)) joinSlices(joined, slice, pool);
    expect(joined).toEqual([component]);
    // Each code and title once, with the titles in short the same as in full.
    expect(pool.size).toBe(10_000);
  });

  it("fails as it does in place", async () => {
    const broken = stored(ORDER.name, Buffer.from("no such row"));
    await expect(readInThread(broken)).rejects.toThrow("was taken and cannot be read");
    await expect(readComponents(broken)).rejects.toThrow("was taken and cannot be read");
  });

  it.skipIf(!corpusIsAtHand)(
    "is what is read in place of every official list",
    async () => {
      const reader = openComponentReader(LARGE);
      const taken = corpusFiles().filter((path) => !path.endsWith(".pdf") && !/addenda-2026/.test(path));
      for (const path of taken.filter((each) => recognizeFile(each).length > 0 || each.endsWith(".zip"))) {
        const file = stored(basename(path), readFileSync(join(RELEASE_CORPUS, path)));
        expect(await reader.read(file), path).toEqual(await readComponents(file));
      }
      await reader.close();
    },
    300_000,
  );
});

describe("C1: a thread that ends", () => {
  const [named, MEGABYTES] = [(name: string) => stored(name, Buffer.from("")), 20];
  const started: Worker[] = [];
  const start = (): Worker => {
    const thread = new Worker(resolve("tests/support/ending-thread.ts"), {
      execArgv: ["--no-warnings", "--import", resolve("scripts/resolve-aliases.mjs")],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    started.push(thread);
    return thread;
  };

  it.each([
    [
      "exits.zip",
      { code: "code-sets/unread", message: expect.stringContaining("Reading exits.zip ended early") },
    ],
    ["fills-memory.zip", { code: "code-sets/unread", message: expect.stringContaining("more memory") }],
    ["throws.zip", { message: "no such row" }],
  ])(
    "refuses %s, and another thread reads the next file",
    async (name, expected) => {
      const reader = readerByThreads(start);
      expect(await reader.read(named("sound.zip"))).toEqual([]);
      const before = started.length;
      await expect(reader.read(named(name))).rejects.toMatchObject(expected);
      expect(started.length).toBe(before);
      expect(await reader.read(named("sound.zip"))).toEqual([]);
      expect(started.length).toBe(before + 1);
      await reader.close();
    },
    60_000,
  );

  it("is followed by another one where it ended between two files", async () => {
    const reader = readerByThreads(start);
    await reader.read(named("sound.zip"));
    await started.at(-1)?.terminate();
    expect(await reader.read(named("sound.zip"))).toEqual([]);
    await reader.close();
  });
});
