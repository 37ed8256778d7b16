/**
 * What the engine writes, read by its peers from the package registry: the same segments, elements, components, counts and numbers.
 * Every golden file and, where it lies beside the project, every file of the corpus is written again, redacted, split and answered.
 * Run: node --import ./scripts/resolve-aliases.mjs tests/benchmarks/x12/read-by-peers.mjs [folder in which the peers are installed]
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";

const { acknowledgeFile } = await import("@/domain/x12/acknowledge-file");
const { textSource } = await import("@/domain/x12/byte-source");
const { allIssues } = await import("@/domain/x12/interchange");
const { readInterchanges } = await import("@/domain/x12/read-interchanges");
const { PartReader } = await import("@/domain/x12/read-parts");
const { PartWriter } = await import("@/domain/x12/write-parts");
const { redact } = await import("@/domain/x12/redact/redact");
const { splitFile } = await import("@/domain/x12/split-file");
const { calendarDate } = await import("@/domain/shared/calendar-date");

const PEERS = ["node-x12@1.7.1", "x12-parser@1.3.0"];
const FOLDER = process.argv[2] ?? join(tmpdir(), "firstpass-x12-benchmark");
mkdirSync(FOLDER, { recursive: true });
if (!existsSync(join(FOLDER, "package.json"))) writeFileSync(join(FOLDER, "package.json"), "{}");
if (!PEERS.every((peer) => existsSync(join(FOLDER, "node_modules", peer.split("@")[0]))))
  execFileSync("npm", ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", ...PEERS], {
    cwd: FOLDER,
    stdio: "inherit",
  });
const peer = (name) => createRequire(`${FOLDER}/package.json`)(name);
const { X12Parser } = peer("node-x12");
const { X12parser } = peer("x12-parser");

const GOLDEN = "tests/golden/x12";
const CORPUS = "../shared/corpus/x12";
const inCorpus = existsSync(CORPUS)
  ? readFileSync(`${CORPUS}/INDEX.tsv`, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("5010"))
      .map((line) => `${CORPUS}/${line.split("\t")[0]}`)
  : [];
const names = [...readdirSync(GOLDEN).map((name) => `${GOLDEN}/${name}/file.edi`), ...inCorpus];

function written(feed) {
  let text = "";
  const writer = new PartWriter((more) => {
    text += more;
  });
  feed((part) => writer.put(part));
  writer.end();
  return text;
}
function again(text) {
  return written((put) => {
    const reader = new PartReader(put);
    reader.feed(text);
    reader.end();
  });
}
const ANSWER = { control: "7", through: 2, date: calendarDate("2026-03-03"), time: "0800" };
const answer = (text) => written((put) => acknowledgeFile(textSource(text), ANSWER, put));
function* pieces(text) {
  const made = [];
  splitFile(
    textSource(text),
    { by: "claim", control: "1" },
    { piece: (texts) => made.push([...texts].join("")), problem: () => undefined },
  );
  yield* made;
}

/** By the separators of the header alone. */
function expected(text) {
  const [element, component, terminator] = [text.charAt(3), text.charAt(104), text.charAt(105)];
  const segments = text
    .split(terminator)
    .map((each) => each.replace(/^[\r\n]+/, ""))
    .filter((each) => each !== "")
    .map((each) => each.split(element));
  return { segments, component };
}

/** node-x12: its own tree of interchange, groups and sets. It reads ISA13 as a number and has no place for a TA1. */
function byNodeX12(whole, read) {
  const segments = read.segments
    .filter(([tag]) => tag !== "TA1")
    .map(([tag, ...elements]) => [tag, ...withoutZeros(elements, NUMBERED[tag])]);
  const text = whole.replace(/TA1[^~]*~\n?/g, "");
  if (!segments.some(([tag]) => tag === "GS")) return undefined;
  const parsed = new X12Parser(true).parse(text);
  const seen = (parsed.interchanges ?? [parsed]).flatMap((interchange) => [
    interchange.header,
    ...interchange.functionalGroups.flatMap((group) => [
      group.header,
      ...group.transactions.flatMap((set) => [set.header, ...set.segments, set.trailer]),
      group.trailer,
    ]),
    interchange.trailer,
  ]);
  const told = seen.map(({ tag, elements }) => [tag, ...elements.map(({ value }) => value)].join("|"));
  return firstDifference(
    told,
    segments.map((each) => each.join("|")),
  );
}

const NUMBERED = { ISA: 12, IEA: 1 };
const withoutZeros = (elements, at) =>
  at === undefined ? elements : elements.with(at, String(Number(elements[at])));

/** x12-parser (which cuts blanks off): one object a segment, elements by number, and components behind the first. */
async function byX12Parser(text, { segments, component }) {
  const seen = [];
  for await (const segment of Readable.from([text]).pipe(new X12parser()))
    if (segment.name.trim() !== "") seen.push(segment);
  const told = seen.map((each) => JSON.stringify(partsOf(each)));
  const wanted = segments.map(([tag, ...elements]) => JSON.stringify(named(tag, elements, component)));
  return firstDifference(told, wanted);
}
const partsOf = (segment) => [
  segment.name,
  ...Object.entries(segment)
    .filter(([key]) => /^\d/.test(key))
    .sort(),
];
function named(tag, elements, component) {
  const parts = elements.flatMap((value, at) => {
    const inside = (tag === "ISA" ? [value] : value.split(component)).map((each) => each.trim());
    return inside.map((part, index) => [index === 0 ? String(at + 1) : `${at + 1}-${index}`, part]);
  });
  return [tag, ...parts.sort()];
}
function firstDifference(told, wanted) {
  const at = wanted.findIndex((each, index) => each !== told[index]);
  if (at >= 0) return `segment ${at + 1} is ${told[at]} instead of ${wanted[at]}`;
  return told.length === wanted.length ? undefined : `${told.length} segments instead of ${wanted.length}`;
}

let files = 0;
let wrong = 0;
async function compare(name, text) {
  if (text === "" || /BIN.|BDS./.test(text)) return;
  files += 1;
  const read = expected(text);
  const readers = { "node-x12": byNodeX12, "x12-parser": byX12Parser };
  for (const [who, reader] of Object.entries(readers)) {
    let difference;
    try {
      difference = await reader(text, read);
    } catch (failure) {
      difference = `it fails: ${failure.message}`;
    }
    if (difference === undefined) continue;
    wrong += 1;
    console.log(`${name}, ${who}: ${difference.slice(0, 700)}`);
  }
}
for (const name of names) {
  const text = readFileSync(name, "latin1").replace(/^\xef\xbb\xbf/, "");
  const file = readInterchanges(text);
  const isSound = allIssues(file).every(({ severity, snip }) => severity !== "error" || snip > 2);
  await compare(`the answer to ${name}`, answer(text));
  if (!isSound || file.interchanges.length !== 1) continue;
  await compare(`${name} written again`, again(text));
  await compare(`${name} redacted`, redact(text, { seed: "1" }));
  for (const piece of pieces(text)) await compare(`a claim of ${name}`, piece);
}
console.log(`${files} files read by two peers, ${wrong} read otherwise`);
process.exitCode = wrong > 0 ? 1 : 0;
