/**
 * The long run of damaged files: golden files with bytes changed, cut out, doubled and put in. Nothing may be thrown, hang, or
 * be lost without a finding. Run: node --import ./scripts/resolve-aliases.mjs tests/benchmarks/x12/under-fire.mjs [inputs] [seed]
 */
const { readdirSync, readFileSync } = await import("node:fs");
const { allIssues } = await import("@/domain/x12/interchange");
const { readInterchanges } = await import("@/domain/x12/read-interchanges");
const { redact } = await import("@/domain/x12/redact/redact");
const { fileCheck } = await import("@/domain/x12/check-file");

const INPUTS = Number(process.argv[2] ?? 50_000);
let state = Number(process.argv[3] ?? 1);
const draw = (limit) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};

const FOLDER = new URL("../../golden/x12/", import.meta.url);
const files = readdirSync(FOLDER).map((name) => readFileSync(new URL(`${name}/file.edi`, FOLDER), "latin1"));
const MOST_MS_A_MEGABYTE = 1_000;
const SLACK_MS = 2_000;
const SEPARATORS = [
  "*",
  ":",
  "~",
  "^",
  "\n",
  "",
  "ISA*",
  "HL*1**20*1~",
  "SE*1*0001~",
  "\0",
  "\xff",
  "9".repeat(40),
];

/** One change at a random place. */
const CHANGES = [
  (text, at) => text.slice(0, at) + String.fromCharCode(draw(256)) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1 + draw(60)),
  (text, at) => text.slice(0, at) + SEPARATORS[draw(SEPARATORS.length)] + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at, at + draw(400)) + text.slice(at),
  (text, at) =>
    text.slice(0, at) + files[draw(files.length)].slice(draw(2_000), 2_000 + draw(600)) + text.slice(at),
  (text, at) => text.slice(0, at),
];

function damaged() {
  let text = files[draw(files.length)];
  for (let left = 1 + draw(4); left > 0; left -= 1)
    text = CHANGES[draw(CHANGES.length)](text, draw(text.length + 1));
  return text;
}

/** Claims that begin in the text are read or something is found in the file. */
function check(text, original) {
  const file = readInterchanges(text);
  const issues = allIssues(file);
  for (const { message, offset } of issues)
    if (message === "" || offset < 0 || offset > text.length)
      throw new Error(`a finding without a place: ${message} ${offset}`);
  const isAccepted =
    file.interchanges.length > 0 && file.interchanges.every(({ disposition }) => disposition === "accepted");
  if (!isAccepted && issues.length === 0 && text !== original) throw new Error("refused without a finding");
  const streamed = fileCheck();
  for (let at = 0; at < text.length; at += 97) streamed.feed(text.slice(at, at + 97));
  const { interchanges } = streamed.end();
  if (interchanges.length !== file.interchanges.length) throw new Error("a stream sees other interchanges");
  if (interchanges.some(({ disposition }, at) => disposition !== file.interchanges[at].disposition))
    throw new Error("a stream judges otherwise");
  redact(text, { seed: "fire" });
}

let slowest = 0;
for (let input = 0; input < INPUTS; input += 1) {
  const seed = state;
  const text = damaged();
  const start = performance.now();
  try {
    check(text, "");
  } catch (error) {
    console.error(`input ${input}, seed ${seed}: ${error.stack}\n${JSON.stringify(text.slice(0, 400))}`);
    process.exit(1);
  }
  const took = performance.now() - start;
  slowest = Math.max(slowest, took);
  if (took > SLACK_MS + (text.length / 1e6) * MOST_MS_A_MEGABYTE) {
    console.error(`input ${input}, seed ${seed}: ${Math.round(took)} ms for ${text.length} bytes`);
    process.exit(1);
  }
}
console.log(`${INPUTS} damaged files: none thrown, none lost, the slowest ${Math.round(slowest)} ms`);
