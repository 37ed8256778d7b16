/**
 * Files of a gigabyte, or of 200,000 transaction sets, that are made on the fly and never held: what they hold is counted, and
 * memory must stay within its bound. Run:
 * node --import ./scripts/resolve-aliases.mjs tests/benchmarks/x12/any-size.mjs [megabytes] [sets]
 * Each subject runs in a process of its own, so that its peak memory is its own. Commands that read a file more than once get it
 * in a temporary folder.
 */
const { spawnSync } = await import("node:child_process");
const { closeSync, mkdtempSync, openSync, rmSync, writeSync } = await import("node:fs");
const { tmpdir } = await import("node:os");
const { join } = await import("node:path");
const { fileCheck } = await import("@/domain/x12/check-file");
const { objectStream } = await import("@/domain/x12/object-stream");
const { redactor } = await import("@/domain/x12/redact/redact");
const { explainer } = await import("@/domain/x12/explain");
const { claims837p, payments835 } = await import("./made-files.mjs");

const MEGABYTES = Number(process.argv[2] ?? 1024);
const SETS = Number(process.argv[3] ?? 200_000);
const MOST_MEMORY_MB = 512;
/** Characters, as many as a stream of a file gives at a time. */
const PIECE = 1 << 16;

/** Head, as many bodies as it takes, and an end that counts them. */
function* inPieces(parts) {
  let waiting = "";
  for (const part of parts) {
    waiting += part;
    while (waiting.length >= PIECE) {
      yield waiting.slice(0, PIECE);
      waiting = waiting.slice(PIECE);
    }
  }
  yield waiting;
}
const HEAD =
  "ISA*00*          *00*          *ZZ*HB100          *ZZ*SUMMIT         *260302*0930*^*00501*000000101*0*T*:~";
const group = (kind, guide) => `GS*${kind}*HB100*SUMMIT*20260302*0930*101*X*${guide}~`;
const setOf = (text) => text.slice(text.indexOf("ST*"), text.indexOf("GE*"));
const numbered = (set, number) => {
  const control = String(number).padStart(9, "0");
  return set.replace(/(ST\*\d+)\*0001/, `$1*${control}`).replace(/\*0001~$/, `*${control}~`);
};

/** Claims, their lines and their payments have numbers of their own. */
const renamed = (text, number) => text.replaceAll(/(CLM\*|CLP\*|REF\*6R\*)C0/g, `$1C${number}`);

function* manySets(kind, guide, set, count) {
  yield HEAD + group(kind, guide);
  for (let at = 1; at <= count; at += 1) yield renamed(numbered(set, at), at);
  yield `GE*${count}*101~IEA*1*000000101~`;
}
/** One set of very many claims: the body of a made file again and again, its levels counting on. */
function* oneSet(megabytes) {
  const made = claims837p(1);
  const start = made.indexOf("HL*2*");
  const claim = made.slice(start, made.indexOf("SE*"));
  const segments = claim.split("~").length - 1;
  const count = Math.floor((megabytes * 1_048_576) / claim.length);
  const head = made.slice(0, start);
  yield head;
  for (let at = 0; at < count; at += 1) yield renamed(claim.replace("HL*2*", `HL*${at + 2}*`), at);
  const before = setOf(`${head}GE*`).split("~").length - 1;
  yield `SE*${before + count * segments + 1}*0001~GE*1*101~IEA*1*000000101~`;
}

const ended = (stream, say) => {
  stream.end();
  return say();
};
const SUBJECTS = {
  check: () => {
    const check = fileCheck();
    return { feed: (piece) => check.feed(piece), end: () => summary(check.end()) };
  },
  convert: () => {
    let objects = 0;
    const stream = objectStream(() => {
      objects += 1;
    });
    return { feed: (piece) => stream.feed(piece), end: () => ended(stream, () => `${objects} objects`) };
  },
  redact: () => {
    const stream = redactor();
    let bytes = 0;
    return {
      feed(piece) {
        bytes += stream.feed(piece.toString("latin1")).length;
      },
      end: () => `${bytes + stream.end().length} bytes`,
    };
  },
  explain: () => {
    let segments = 0;
    const stream = explainer(() => {
      segments += 1;
    });
    return { feed: (piece) => stream.feed(piece), end: () => ended(stream, () => `${segments} segments`) };
  },
};
const summary = ({ interchanges, issues }) => {
  const sets = interchanges.flatMap(({ transactions }) => transactions);
  const claims = sets.reduce((sum, { claims: some }) => sum + some, 0);
  return `${sets.length} sets, ${claims} claims, ${issues.length} findings`;
};

/** What the command line does with a file that lies somewhere; what it writes is counted. */
const OPTIONS = { by: "set", snip: 2, json: true, whole: false, x12: false };
const COMMANDS = {
  "convert --whole": async (file, output) =>
    (await import("@/cli/x12-convert")).convertFile(file, { ...OPTIONS, whole: true }, output),
  "convert --x12": async (file, output) =>
    (await import("@/cli/x12-convert")).convertFile(file, { ...OPTIONS, x12: true }, output),
  split: async (file, output) => (await import("@/cli/x12-split")).splitOne(file, OPTIONS, output),
  "split --by claim": async (file, output) =>
    (await import("@/cli/x12-split")).splitOne(file, { ...OPTIONS, by: "claim" }, output),
  acknowledge: async (file, output) =>
    (await import("@/cli/x12-acknowledge")).acknowledgeFile(file, OPTIONS, output),
  merge: async (file, output) => {
    const { openSource } = await import("@/cli/x12-files");
    return (await import("@/cli/x12-merge")).mergeAll([openSource(file)], output);
  },
  diff: async (file, output) => {
    const { openSource } = await import("@/cli/x12-files");
    const both = [openSource(file), openSource(file)];
    return (await import("@/cli/x12-diff")).diffTwo(both, output, OPTIONS);
  },
};

/** One command on one file. */
async function measureCommand(name, command) {
  const folder = mkdtempSync(join(tmpdir(), "x12-any-size-"));
  const file = join(folder, "file.edi");
  const descriptor = openSync(file, "w");
  let bytes = 0;
  for (const piece of inPieces(FILES[name]())) bytes += writeSync(descriptor, piece, null, "latin1");
  closeSync(descriptor);
  let characters = 0;
  const count = (text) => {
    characters += text.length;
  };
  const before = process.cpuUsage();
  const { exitCode, problem } = await COMMANDS[command](file, { write: count, line: count });
  const problems = problem?.split("\n") ?? [];
  const told = problems.length > 0 ? ` (${problems.length} lines like ${problems[0]})` : "";
  report(`${name} · ${command}: exit ${exitCode}${told}, ${characters} characters`, { bytes, before });
  rmSync(folder, { recursive: true });
}

const FILES = {
  [`one 837P of ${MEGABYTES} MB`]: () => oneSet(MEGABYTES),
  [`${SETS} sets of 837P`]: () => manySets("HC", "005010X222A1", setOf(claims837p(1)), SETS),
  [`${SETS} sets of 835`]: () => manySets("HP", "005010X221A1", setOf(payments835(1)), SETS),
};

/** One subject on one file. */
function measure(name, subject) {
  const stream = SUBJECTS[subject]();
  const before = process.cpuUsage();
  let bytes = 0;
  for (const piece of inPieces(FILES[name]())) {
    stream.feed(Buffer.from(piece, "latin1"));
    bytes += piece.length;
  }
  report(`${name} · ${subject}: ${stream.end()}`, { bytes, before });
}

function report(found, { bytes, before }) {
  const { user, system } = process.cpuUsage(before);
  const megabytes = bytes / 1_048_576;
  const rate = (megabytes / ((user + system) / 1e6)).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${found}; ${Math.round(megabytes)} MB, ${rate} MB/s of processor time, peak ${peak} MB`);
  if (peak > MOST_MEMORY_MB) process.exitCode = 1;
}

const [name, subject] = process.argv.slice(4);
if (name !== undefined && subject in COMMANDS) await measureCommand(name, subject);
else if (name !== undefined) measure(name, subject);
else
  for (const file of Object.keys(FILES))
    for (const each of [...Object.keys(SUBJECTS), ...Object.keys(COMMANDS)]) {
      const words = [...process.execArgv, process.argv[1], String(MEGABYTES), String(SETS), file, each];
      const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
      if (status !== 0) process.exitCode = 1;
    }
