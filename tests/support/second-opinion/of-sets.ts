/** What the segments of a set must be together: levels, lines, sums. */
import { at, type Segment, type TransactionSet } from "./interchanges";

const cents = (text: string): number => Math.round(Number(text || "0") * 100);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

export function* ofTogether({ header, segments }: TransactionSet): Iterable<string> {
  yield* ofLevels(segments);
  for (const [index, { tag }] of segments.entries())
    if (tag === "N3" && !["N4", "N3"].includes(segments[index + 1]?.tag ?? ""))
      yield "a street without its city";
  const kind = at(header, 1);
  if (kind === "837")
    for (const claim of stretches(segments, "CLM", /^(?:HL|SE|CLM)$/)) yield* ofClaim(claim);
  if (kind === "835") yield* ofRemittance(segments);
  if (kind === "999") yield* ofAcknowledgment(segments);
}

function* ofLevels(segments: readonly Segment[]): Iterable<string> {
  const levels = segments.filter(({ tag }) => tag === "HL");
  const ids = levels.map((each) => at(each, 1));
  for (const [index, level] of levels.entries()) {
    if (at(level, 1) !== String(index + 1)) yield "HL01 does not count from 1";
    const parent = at(level, 2);
    if (parent !== "" && !ids.slice(0, index).includes(parent)) yield "HL02 names none that came";
    const hasChildren = levels.some((each) => at(each, 2) === at(level, 1));
    if (at(level, 4) !== "" && at(level, 4) !== (hasChildren ? "1" : "0")) yield "HL04 says otherwise";
  }
}

/** From each segment of this kind to the next that ends it. */
function stretches(segments: readonly Segment[], first: string, ends: RegExp): Segment[][] {
  return segments.flatMap(({ tag }, index) => {
    if (tag !== first) return [];
    const end = segments.findIndex((each, later) => later > index && ends.test(each.tag));
    return [segments.slice(index, end < 0 ? segments.length : end)];
  });
}

const CHARGES: Readonly<Record<string, number>> = { SV1: 2, SV2: 3, SV3: 2 };
function* ofClaim(claim: readonly Segment[]): Iterable<string> {
  const lines = claim.filter(({ tag }) => tag === "LX").map((each) => Number(at(each, 1)));
  if (lines.some((number, index) => number !== index + 1)) yield "LX does not count from 1";
  const charges = claim.map((each) => cents(at(each, CHARGES[each.tag] ?? 0)));
  const charged = claim[0] === undefined ? 0 : cents(at(claim[0], 2));
  if (sum(charges) !== charged) yield "CLM02 is not the sum of its lines";
}

const adjusted = (segments: readonly Segment[]): number =>
  sum(
    segments
      .filter(({ tag }) => tag === "CAS")
      .flatMap((each) => [3, 6, 9, 12, 15, 18].map((element) => cents(at(each, element)))),
  );
function* ofRemittance(segments: readonly Segment[]): Iterable<string> {
  const claims = stretches(segments, "CLP", /^(?:CLP|LX|PLB|SE)$/);
  for (const claim of claims) {
    const [head] = claim as [Segment];
    if (cents(at(head, 3)) - adjusted(claim) !== cents(at(head, 4)))
      yield "CLP04 is not CLP03 less its adjustments";
    for (const line of stretches(claim, "SVC", /^SVC$/)) {
      const [service] = line as [Segment];
      if (cents(at(service, 2)) - adjusted(line) !== cents(at(service, 3)))
        yield "SVC03 is not SVC02 less its adjustments";
    }
  }
  const kept = segments
    .filter(({ tag }) => tag === "PLB")
    .flatMap((each) => [4, 6, 8, 10, 12, 14].map((element) => cents(at(each, element))));
  const paid = claims.map(([head]) => (head === undefined ? 0 : cents(at(head, 4))));
  const payment = segments.find(({ tag }) => tag === "BPR");
  if (payment !== undefined && cents(at(payment, 2)) !== sum(paid) - sum(kept))
    yield "BPR02 is not what the claims were paid";
}

function* ofAcknowledgment(segments: readonly Segment[]): Iterable<string> {
  const sets = segments.filter(({ tag }) => tag === "AK2").length;
  const verdicts = segments.filter(({ tag }) => tag === "IK5").map((each) => at(each, 1));
  const total = segments.find(({ tag }) => tag === "AK9");
  if (verdicts.length !== sets) yield "an AK2 without its IK5";
  if (total === undefined) yield "no AK9";
  else if (at(total, 3) !== String(sets)) yield "AK903 is not the number of sets";
  else if (at(total, 1) === "A" && verdicts.some((each) => each !== "A" && each !== "E"))
    yield "AK901 accepts what was refused";
}
