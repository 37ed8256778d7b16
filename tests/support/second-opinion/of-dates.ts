/** In which order the days that several segments tell must come. */
import { at, type Segment, type TransactionSet } from "./interchanges";

/** The first day of what a segment tells, and the last: of DTP by its format, of DTM by itself. */
interface Days {
  readonly from: string;
  readonly to: string;
}
function daysOf(segment: Segment): Days | undefined {
  const text = segment.tag === "DTP" ? at(segment, 3) : at(segment, 2) || at(segment, 6);
  const [from = "", to = from] = text.slice(0, 17).split("-");
  return /^\d{8}/.test(from) ? { from: from.slice(0, 8), to: to.slice(0, 8) } : undefined;
}

/** Pairs of qualifiers of which the first may not come later, in segments side by side or in one stretch. */
const IN_ORDER: readonly (readonly [string, string, string])[] = [
  ["050", "009", "processed before it was received"],
  ["435", "096", "discharged before the admission"],
  ["348", "349", "a coverage that ends before it begins"],
  ["346", "347", "a plan that ends before it begins"],
  ["356", "357", "an eligibility that ends before it begins"],
  ["360", "361", "a disability that ends before it begins"],
  ["232", "233", "a claim that ends before it begins"],
  ["150", "151", "a service that ends before it begins"],
  ["344", "345", "other coverage that ends before it begins"],
];
/** What comes before the service that it was for. */
const BEFORE_SERVICE: ReadonlySet<string> = new Set(["431", "439", "454", "304", "484"]);

/** Where the days of one thing end and those of another begin. */
const BEGINS: ReadonlySet<string> = new Set([
  "HL",
  "CLM",
  "LX",
  "CLP",
  "SVC",
  "INS",
  "HD",
  "COB",
  "DSB",
  "TRN",
  "EB",
]);

export function* ofDates({ segments }: TransactionSet): Iterable<string> {
  let stretch = new Map<string, Days>();
  for (const segment of segments) {
    if (BEGINS.has(segment.tag)) stretch = new Map();
    if (segment.tag !== "DTP" && segment.tag !== "DTM") continue;
    const days = daysOf(segment);
    if (days === undefined) continue;
    stretch.set(at(segment, 1), days);
    yield* inOrder(stretch, at(segment, 1));
  }
  yield* ofClaims(segments);
}

function* inOrder(stretch: ReadonlyMap<string, Days>, latest: string): Iterable<string> {
  for (const [first, second, words] of IN_ORDER) {
    if (latest !== first && latest !== second) continue;
    const [before, after] = [stretch.get(first), stretch.get(second)];
    if (before && after && before.from > after.to) yield words;
  }
}

/** What is known of the patient and of what made the service necessary. */
interface Known {
  born: string;
  causes: string[];
}
/** Nobody is treated before the day of birth, nor before the illness or accident that the claim is about. */
function* ofClaims(segments: readonly Segment[]): Iterable<string> {
  const known: Known = { born: "", causes: [] };
  for (const segment of segments) {
    learn(segment, known);
    const days = segment.tag === "DTP" ? daysOf(segment) : undefined;
    if (days !== undefined) yield* ofDay(at(segment, 1), days, known);
  }
}
function learn(segment: Segment, known: Known): void {
  if (segment.tag === "HL") known.born = "";
  if (segment.tag === "HL" || segment.tag === "CLM") known.causes = [];
  if (segment.tag === "DMG" && at(segment, 1) === "D8") known.born = at(segment, 2);
}
function* ofDay(qualifier: string, days: Days, { born, causes }: Known): Iterable<string> {
  if (BEFORE_SERVICE.has(qualifier)) causes.push(days.from);
  if (qualifier !== "472" && qualifier !== "434") return;
  if (days.to < born) yield "served before the birth";
  if (causes.some((cause) => days.to < cause)) yield "served before its cause";
}
