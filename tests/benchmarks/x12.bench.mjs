/**
 * Claims a second and peak memory of reading (validated in full), streaming and writing 837P and 835.
 * Run: node --expose-gc --import ./scripts/resolve-aliases.mjs tests/benchmarks/x12.bench.mjs [claims]
 */
const { readFileSync } = await import("node:fs");
const { claimPaymentStream } = await import("@/domain/x12/claim-payments");
const { guide835 } = await import("@/domain/x12/guides/835");
const { guide837p } = await import("@/domain/x12/guides/837p");
const { claimStream } = await import("@/domain/x12/professional-claims");
const { readInterchanges } = await import("@/domain/x12/read-interchanges");
const { transactionSet, writeUnchecked } = await import("@/domain/x12/write-interchange");

const CLAIMS = Number(process.argv[2] ?? 20_000);
const REPEATS = 5;
const CHUNK = 64 * 1024;

const base = (name) => {
  const text = readFileSync(new URL(`../golden/x12/${name}/file.edi`, import.meta.url), "latin1");
  return readInterchanges(text).interchanges[0].groups[0].transactionSets[0].value;
};
const wrap = (guide, value) => ({
  sender: { qualifier: "ZZ", id: "HB100" },
  receiver: { qualifier: "ZZ", id: "SUMMIT" },
  date: "2026-03-02",
  time: "0930",
  usage: "T",
  controlNumber: "000000101",
  groups: [
    {
      senderCode: "HB100",
      receiverCode: "SUMMIT",
      controlNumber: "101",
      sets: [transactionSet(guide, "0001", value)],
    },
  ],
});

/** The golden claim, again and again under its own subscriber, with three lines. */
function batch837p() {
  const value = base("837p-referring-rendering-facility");
  const [billing] = value.billingProviders;
  const [subscriber] = billing.subscribers;
  const [claim] = subscriber.claims;
  const [line] = claim.lines;
  const lines = [1, 2, 3].map((number) => ({ ...line, lineNumber: { number } }));
  const one = { ...claim, claim: { ...claim.claim, totalCharge: line.service.charge * 3n }, lines };
  const subscribers = Array.from({ length: CLAIMS }, () => ({ ...subscriber, claims: [one] }));
  return { ...value, billingProviders: [{ ...billing, subscribers }] };
}
function remittance835() {
  const value = base("835-balanced");
  const [header] = value.headers;
  const claims = Array.from({ length: CLAIMS }, () => header.claims[0]);
  const totalPaid = BigInt(CLAIMS) * header.claims[0].claim.paid;
  return { ...value, payment: { ...value.payment, totalPaid }, headers: [{ ...header, claims }] };
}

function measure(what, bytes, run) {
  const speeds = [];
  let peak = 0;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    globalThis.gc?.();
    const start = performance.now();
    peak = Math.max(peak, run());
    speeds.push(CLAIMS / ((performance.now() - start) / 1000));
  }
  speeds.sort((a, b) => a - b);
  const median = speeds[REPEATS >> 1];
  const megabytes = ((median / CLAIMS) * bytes) / 1e6;
  console.log(
    `${what.padEnd(22)} ${Math.round(median).toLocaleString().padStart(9)} claims/s` +
      `  (${Math.round(speeds[0]).toLocaleString()} to ${Math.round(speeds.at(-1)).toLocaleString()})` +
      `  ${megabytes.toFixed(0).padStart(4)} MB/s  ${Math.round(peak / 1e6)} MB`,
  );
}

function streamInto(open, bytes) {
  let count = 0;
  let found = 0;
  let peak = 0;
  const stream = open(({ issues }) => {
    count += 1;
    found += issues.length;
  });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    stream.feed(bytes.subarray(at, at + CHUNK));
    if (at % (64 * CHUNK) === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  found += stream.end().issues.length;
  if (count !== CLAIMS || found !== 0) throw new Error(`${count} claims, ${found} findings`);
  return peak;
}

for (const [name, guide, build, open] of [
  ["837P", guide837p, batch837p, claimStream],
  ["835", guide835, remittance835, claimPaymentStream],
]) {
  const value = build();
  const { text } = writeUnchecked(wrap(guide, value));
  const bytes = new Uint8Array(Buffer.from(text, "latin1"));
  console.log(`${name}: ${CLAIMS.toLocaleString()} claims, ${Math.round(bytes.length / CLAIMS)} bytes each`);
  measure(`${name} stream, validated`, bytes.length, () => streamInto(open, bytes));
  measure(`${name} write`, bytes.length, () => {
    if (writeUnchecked(wrap(guide, value)).text.length !== bytes.length) throw new Error("other bytes");
    return process.memoryUsage().rss;
  });
  measure(`${name} read whole`, bytes.length, () => {
    if (readInterchanges(bytes).interchanges[0].disposition !== "accepted") throw new Error("refused");
    return process.memoryUsage().rss;
  });
}
