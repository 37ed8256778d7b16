/** What is measured: each takes a file (or values made from one) and gives the claims and dollars it saw, which must agree. */
import { createReadStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The folder in which the peers are installed comes last on the command line. */
const peer = (name) => createRequire(`${process.argv.at(-1)}/package.json`)(name);
const dollars = (cents) => Number(cents / 100n);

async function ours(open, amountOf, file) {
  const seen = { claims: 0, dollars: 0, findings: 0 };
  const stream = open((each) => {
    seen.claims += 1;
    seen.dollars += dollars(amountOf(each));
    seen.findings += each.issues.length;
  });
  for await (const piece of createReadStream(file)) stream.feed(piece);
  seen.findings += stream.end().issues.length;
  if (seen.findings > 0) throw new Error(`${seen.findings} findings in a file without mistakes`);
  return { claims: seen.claims, dollars: seen.dollars };
}

async function read837p(file, choice) {
  const { claimStream } = await import("@/domain/x12/professional-claims");
  return ours(
    (onClaim) => claimStream(onClaim, choice),
    ({ claim }) => claim.claim.totalCharge,
    file,
  );
}
async function read835(file) {
  const { claimPaymentStream } = await import("@/domain/x12/claim-payments");
  return ours(claimPaymentStream, ({ payment }) => payment.claim.paid, file);
}

/** Counts segments of one kind in any stream that hands over segments. */
async function countSegments(stream, isIt, amountOf) {
  const seen = { claims: 0, dollars: 0 };
  for await (const segment of stream)
    if (isIt(segment)) {
      seen.claims += 1;
      seen.dollars += Number(amountOf(segment));
    }
  return seen;
}
const nodeX12Stream = (tag, at) => (file) => {
  const { X12Parser } = peer("node-x12");
  // Its strict mode takes every chunk for the beginning of a file.
  const stream = createReadStream(file).pipe(new X12Parser(false));
  return countSegments(
    stream,
    (each) => each.tag === tag,
    (each) => each.valueOf(at),
  );
};
function nodeX12Whole(file) {
  const { X12Parser } = peer("node-x12");
  const interchange = new X12Parser(true).parse(readFileSync(file, "latin1"));
  const all = interchange.functionalGroups.flatMap((group) =>
    group.transactions.flatMap((set) => set.segments),
  );
  const claims = all.filter(({ tag }) => tag === "CLM");
  return { claims: claims.length, dollars: claims.reduce((sum, each) => sum + Number(each.valueOf(2)), 0) };
}

const LEVELS_837P = {
  start: "HL",
  name: "level",
  groups: [{ start: "CLM", name: "2300", groups: [{ start: "LX", name: "2400" }] }],
};
const HEADER_835 = {
  start: "LX",
  name: "2000",
  terminators: ["SE"],
  groups: [{ start: "CLP", name: "2100", groups: [{ start: "SVC", name: "2110" }] }],
};
async function x12ParserGrouped(file, version, group, tag) {
  const { X12parser, X12grouper, Schema } = peer("x12-parser");
  const schema = new Schema(version, { ...group, terminators: ["SE"] });
  const stream = createReadStream(file, "latin1").pipe(new X12parser()).pipe(new X12grouper(schema));
  const seen = { claims: 0, dollars: 0 };
  const take = (found) => {
    if (found.name === tag) {
      seen.claims += 1;
      seen.dollars += Number(tag === "CLM" ? found["2"] : found["4"]);
    }
    for (const inner of found.data ?? []) take(inner);
  };
  for await (const found of stream) take(found);
  return seen;
}

/** Values made from a file before the clock starts; writing them is what is measured. */
async function write837p(file, isChecked) {
  const { readInterchanges } = await import("@/domain/x12/read-interchanges");
  const { guide837p } = await import("@/domain/x12/guides/837p");
  const { writeInterchange, writeUnchecked } = await import("@/domain/x12/write-interchange");
  const text = readFileSync(file, "latin1");
  const { value } = readInterchanges(text).interchanges[0].groups[0].transactionSets[0];
  const interchange = {
    sender: { qualifier: "ZZ", id: "HB100" },
    receiver: { qualifier: "ZZ", id: "SUMMIT" },
    date: "2027-01-04",
    time: "0930",
    usage: "T",
    controlNumber: "000000101",
    lineEnds: false,
    groups: [
      {
        senderCode: "HB100",
        receiverCode: "SUMMIT",
        controlNumber: "101",
        sets: [{ guide: guide837p, controlNumber: "0001", value }],
      },
    ],
  };
  return () => {
    const { text: written } = (isChecked ? writeInterchange : writeUnchecked)(interchange);
    return () => sameText(written, text);
  };
}
function nodeX12Write(file) {
  const { X12Parser, X12Generator } = peer("node-x12");
  const values = new X12Parser(true).parse(readFileSync(file, "latin1")).toJSON();
  return () => {
    const written = new X12Generator(values).toString();
    return () => ({ claims: written.split("~CLM*").length - 1, dollars: 0 });
  };
}
function sameText(written, text) {
  if (written !== text)
    throw new Error(`wrote ${written?.length} characters, not the ${text.length} of the file`);
  return { claims: text.split("~CLM*").length - 1, dollars: 0 };
}

const now = (run) => (file) => async () => run(file);
export const SUBJECTS = {
  "837P to objects": now((file) => read837p(file, { through: 2 })),
  "837P in full": now((file) => read837p(file, {})),
  "837P node-x12 segments": now(nodeX12Stream("CLM", 2)),
  "837P node-x12 whole": now(nodeX12Whole),
  "837P x12-parser grouped": now((file) => x12ParserGrouped(file, "005010X222A1", LEVELS_837P, "CLM")),
  "835 balanced": now(read835),
  "835 node-x12 segments": now(nodeX12Stream("CLP", 4)),
  "835 x12-parser grouped": now((file) => x12ParserGrouped(file, "005010X221A1", HEADER_835, "CLP")),
  "837P written": (file) => write837p(file, false),
  "837P written and read back": (file) => write837p(file, true),
  "837P node-x12 written": (file) => nodeX12Write(file),
};
