/**
 * Claims and megabytes a second and peak memory of the X12 engine beside its peers from the package registry, in alternating runs.
 * Run: node tests/benchmarks/x12/x12.bench.mjs [claims …]      (1,000 10,000 100,000 unless told; the peers are installed
 * into a temporary folder the first time)
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { claims837p, payments835 } from "./made-files.mjs";

const REPEATS = 5;
const PEERS = ["node-x12@1.7.1", "x12-parser@1.3.0"];
const FOLDER = join(tmpdir(), "firstpass-x12-benchmark");
/** A peer that keeps the whole file needs gigabytes for more. */
const MOST_WHOLE = 10_000;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000];

const GROUPS = [
  {
    task: "837P to objects, streamed",
    file: "837p",
    subjects: [
      "837P to objects",
      "837P in full",
      "837P node-x12 segments",
      "837P x12-parser grouped",
      "837P node-x12 whole",
    ],
  },
  {
    task: "835 to balanced payments, streamed",
    file: "835",
    subjects: ["835 balanced", "835 node-x12 segments", "835 x12-parser grouped"],
  },
  {
    task: "837P from objects",
    file: "837p",
    subjects: ["837P written", "837P written and read back", "837P node-x12 written"],
  },
];

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, "package.json"), "{}");
if (!PEERS.every((peer) => existsSync(join(FOLDER, "node_modules", peer.split("@")[0]))))
  execFileSync("npm", ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", ...PEERS], {
    cwd: FOLDER,
    stdio: "inherit",
  });

const fileOf = (kind, claims) => join(FOLDER, `${kind}-${claims}.edi`);
for (const claims of new Set([1_000, ...sizes])) {
  writeFileSync(fileOf("837p", claims), claims837p(claims), "latin1");
  writeFileSync(fileOf("835", claims), payments835(claims), "latin1");
}

function measure(subject, kind, claims) {
  const script = new URL("./measure-one.mjs", import.meta.url).pathname;
  const aliases = new URL("../../../scripts/resolve-aliases.mjs", import.meta.url).pathname;
  const words = [
    "--no-warnings",
    "--max-old-space-size=6000",
    "--import",
    aliases,
    script,
    subject,
    fileOf(kind, claims),
    fileOf(kind, 1_000),
    FOLDER,
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    encoding: "utf8",
  });
  if (status !== 0)
    return { failure: stderr.split("\n").find((line) => line.includes("Error")) ?? `exit ${status}` };
  const result = JSON.parse(stdout);
  return result.claims === claims ? result : { failure: `saw ${result.claims} claims of ${claims}` };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const grouped = (number) => Math.round(number).toLocaleString("en-US").padStart(9);

function report(subject, kind, claims, results) {
  const failure = results.find((each) => each.failure)?.failure;
  if (failure) return console.log(`  ${subject.padEnd(28)} ${failure}`);
  const speeds = results.map(({ seconds }) => claims / seconds);
  const bytes = statSync(fileOf(kind, claims)).size;
  const cpu = median(results.map(({ cpuSeconds }) => (cpuSeconds / claims) * 1e6));
  const speed = median(speeds);
  console.log(
    `  ${subject.padEnd(28)}${grouped(speed)} claims/s (${grouped(Math.min(...speeds)).trim()} to ${grouped(Math.max(...speeds)).trim()})` +
      ` ${(((speed / claims) * bytes) / 1e6).toFixed(1).padStart(6)} MB/s ${cpu.toFixed(1).padStart(6)} µs CPU a claim` +
      ` ${grouped(Math.max(...results.map(({ megabytes }) => megabytes)))} MB`,
  );
}

for (const { task, file, subjects } of GROUPS)
  for (const claims of sizes) {
    const runs = subjects.filter((each) => !each.endsWith("whole") || claims <= MOST_WHOLE);
    const results = new Map(runs.map((each) => [each, []]));
    for (let repeat = 0; repeat < REPEATS; repeat += 1)
      for (const subject of runs) results.get(subject).push(measure(subject, file, claims));
    console.log(
      `${task}: ${claims.toLocaleString("en-US")} claims, ${Math.round(statSync(fileOf(file, claims)).size / claims)} bytes each; load ${loadavg()[0].toFixed(1)}`,
    );
    for (const subject of runs) report(subject, file, claims, results.get(subject));
  }
