/**
 * Procedure pairs at full size, with made-up pairs: `node --expose-gc --no-warnings --import
 * ./scripts/resolve-aliases.mjs tests/benchmarks/ncci-pairs.ts`. Three quarters of 2.6 million pairs each; 10,000
 * questions drawn by seed, half of them of pairs that exist, answered like a nested Map and a Map of strings and
 * compared with the first. Then claims of twenty services, each against all others, and the pages of single codes.
 */
import type { NcciPairTable } from "@/domain/code-sets/components/ncci-tables";
import { buildPairTable } from "@/domain/code-sets/ncci/build-pair-table";
import { pairsAmong } from "@/domain/code-sets/ncci/ncci-edits";
import { readPairArtefact, writePairArtefact } from "@/domain/code-sets/ncci/pair-artefact";
import { findNumberedPair, findPair, kindAt, termsInForce } from "@/domain/code-sets/ncci/pair-table";
import { placesOfCode } from "@/domain/code-sets/ncci/pairs-of-code";
import type { PairTerms } from "@/domain/code-sets/ncci/procedure-pair";
import { calendarDate, toDayNumber } from "@/domain/shared/calendar-date";
import { MADE_UP_CODES, madeUpQuarter, seededNumbers } from "../support/made-up-pairs";

const PAIRS = 2_600_000;
const QUESTIONS = 10_000;
const SPEED_QUESTIONS = 500_000;
const [CLAIMS, LINES] = [2_000, 20];
const REPEATS = 5;
const QUARTERS = ["2025-10-01", "2026-01-01", "2026-04-01"].map(calendarDate);

interface MapTerms extends Pick<PairTerms, "indicator" | "rationale"> {
  readonly from: number;
  readonly deleted: number;
}
type Nested = Map<string, Map<string, MapTerms[]>>;

/** What one would write first: code to code to the rows of the pair, equal terms shared. */
function nestedMap(published: NcciPairTable): Nested {
  const nested: Nested = new Map();
  const shared = new Map<string, MapTerms>();
  for (let at = 0; at < PAIRS; at += 1) {
    const [one = "", other = ""] = [
      MADE_UP_CODES[published.column1[at] ?? 0],
      MADE_UP_CODES[published.column2[at] ?? 0],
    ];
    const row = nested.get(one) ?? new Map<string, MapTerms[]>();
    nested.set(one, row);
    row.set(other, [...(row.get(other) ?? []), termsOf(published, at, shared)]);
  }
  return nested;
}

function termsOf(published: NcciPairTable, at: number, shared: Map<string, MapTerms>): MapTerms {
  const terms: MapTerms = {
    from: published.from[at] ?? 0,
    deleted: published.deleted[at] ?? 0,
    indicator: (published.modifier[at] ?? 0) as PairTerms["indicator"],
    rationale: published.rationales[published.rationale[at] ?? 0] ?? "",
  };
  const key = Object.values(terms).join();
  const held = shared.get(key) ?? terms;
  shared.set(key, held);
  return held;
}

const holdsOn = ({ indicator, from, deleted }: MapTerms, day: number): boolean =>
  indicator !== 9 && from <= day && (deleted === 0 || day <= deleted);

const megabytes = (): number => {
  for (let round = 0; round < 4; round += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
};
const timed = <Value>(make: () => Value): readonly [Value, number] => {
  const start = performance.now();
  const value = make();
  return [value, performance.now() - start];
};

const published = QUARTERS.map((_, index) => madeUpQuarter(index + 1, PAIRS));
const artefacts = published.map((quarter) => {
  const [table, buildMs] = timed(() => buildPairTable(quarter));
  console.log(`placed ${PAIRS} pairs in ${buildMs.toFixed(0)} ms`);
  return writePairArtefact(table);
});

const before = megabytes();
const tables = artefacts.map((bytes) => {
  const [table, loadMs] = timed(() => readPairArtefact(bytes));
  if (!table) throw new Error("the artefact does not read back");
  console.log(`loaded ${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB in ${loadMs.toFixed(1)} ms`);
  return table;
});
const beside =
  megabytes() - before + artefacts.reduce((sum, bytes) => sum + bytes.byteLength, 0) / 1024 / 1024;
console.log(`${tables.length} quarters held in ${beside.toFixed(1)} MB`);

const next = seededNumbers(99);

/** A pair that exists, or two codes by chance. */
function drawQuestion({ column1, column2 }: NcciPairTable, known: boolean): readonly [string, string] {
  const at = Math.floor(next() * PAIRS);
  const [one, other] = known
    ? [column1[at], column2[at]]
    : [Math.floor(next() * MADE_UP_CODES.length), Math.floor(next() * MADE_UP_CODES.length)];
  return [MADE_UP_CODES[one ?? 0] ?? "", MADE_UP_CODES[other ?? 0] ?? ""];
}

/** Codes that make pairs now and then, as services of one day do. */
function drawClaim(quarter: NcciPairTable): readonly string[] {
  return Array.from({ length: LINES / 2 }, () => drawQuestion(quarter, true)).flat();
}

/** Time of the processor, not of the clock: on a shared machine others interrupt. */
function processorTime(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  return Math.max(1, process.cpuUsage(start).user);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Every way once, then all again: what else the machine does falls on all of them alike. Microseconds by way. */
function alternating<Way extends string>(ways: Readonly<Record<Way, () => unknown>>): Record<Way, number[]> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Way, number[]>;
  for (let repeat = 0; repeat < REPEATS; repeat += 1)
    for (const name of names) times[name].push(processorTime(ways[name]));
  return times;
}

/** Rate and how many times that of the nested Map, run by run. */
function printRates(questions: number, times: Readonly<Record<string, number[]>>): void {
  const beside = times["nested Map"] ?? [];
  for (const [name, own] of Object.entries(times)) {
    const ratios = own.map((time, run) => (beside[run] ?? 0) / time);
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(1));
    console.log(
      `  ${name}: ${(questions / median(own)).toFixed(1)} M/s, ${median(ratios).toFixed(1)}× the nested Map (${least} to ${most})`,
    );
  }
}

const everyQuestion = (ask: (index: number) => unknown) => () => {
  let found = 0;
  for (let index = 0; index < SPEED_QUESTIONS; index += 1) if (ask(index)) found += 1;
  return found;
};

for (const [index, table] of tables.entries()) {
  const quarter = published[index];
  const on = QUARTERS[index];
  if (!quarter || !on) continue;
  const mapBefore = megabytes();
  const nested = nestedMap(quarter);
  const mapMegabytes = megabytes() - mapBefore;
  const questions = Array.from({ length: QUESTIONS }, (_, number) => drawQuestion(quarter, number % 2 === 0));
  const day = toDayNumber(on);
  const byMap = (one: string, other: string) =>
    nested
      .get(one)
      ?.get(other)
      ?.find((own) => holdsOn(own, day));
  const byTable = (one: string, other: string) => {
    const terms = termsInForce(table, findPair(table, one, other), day);
    return terms < 0 ? undefined : kindAt(table, terms);
  };
  const differing = questions.filter(([one, other]) => {
    const [expected, found] = [byMap(one, other), byTable(one, other)];
    return expected?.indicator !== found?.indicator || expected?.rationale !== found?.rationale;
  });
  console.log(
    `${on}: ${questions.length} questions, ${differing.length} answered otherwise; nested Map in ${mapMegabytes.toFixed(0)} MB`,
  );
  // Every question once: asked again, it would be answered from the processor's cache.
  const many = Array.from({ length: SPEED_QUESTIONS }, () => drawQuestion(quarter, next() < 0.5));
  const [ones, others] = [many.map(([one]) => one), many.map(([, other]) => other)];
  const [first, second] = [ones, others].map((codes) => Uint16Array.from(codes, table.numbers.numberOf));
  printRates(
    SPEED_QUESTIONS,
    alternating({
      "nested Map": everyQuestion((at) => byMap(ones[at] ?? "", others[at] ?? "")),
      "codes as they come": everyQuestion((at) => byTable(ones[at] ?? "", others[at] ?? "")),
      "numbers of codes": everyQuestion(
        (at) => termsInForce(table, findNumberedPair(table, first?.[at] ?? 0, second?.[at] ?? 0), day) >= 0,
      ),
    }),
  );
  const claims = Array.from({ length: CLAIMS }, () => drawClaim(quarter));
  const claimByMap = (claim: readonly string[]): number => {
    let found = 0;
    for (const [later, other] of claim.entries())
      for (const one of claim.slice(0, later))
        if (one !== other && (byMap(one, other) ?? byMap(other, one))) found += 1;
    return found;
  };
  const claimByTable = (claim: readonly string[]): number =>
    [...pairsAmong(table, claim.map(table.numbers.numberOf), day)].length;
  const wrongClaims = claims.filter((claim) => claimByMap(claim) !== claimByTable(claim)).length;
  console.log(` claims of ${LINES} services, each pair in both orders: ${wrongClaims} answered otherwise`);
  printRates(
    CLAIMS * LINES * (LINES - 1),
    alternating({
      "nested Map": () => claims.map(claimByMap),
      "numbers once a claim, as the product asks": () => claims.map(claimByTable),
    }),
  );
  const pages = many.slice(0, 50).map(([one]) => processorTime(() => placesOfCode(table, one, on)) / 1000);
  console.log(
    ` all pairs of one code: median ${median(pages).toFixed(1)} ms, most ${Math.max(...pages).toFixed(1)} ms`,
  );
}
