/** Single errors to plant into sound files, each with what must be found and where (expected from the guides, not from the engine). */
import { type RawFile, type RawSegment, withElement } from "./raw-file";

export interface Planted {
  readonly file: RawFile;
  /** Where the finding must lie: the segment by index, and the element and component in it. */
  readonly index: number;
}
export interface Kind {
  readonly name: string;
  /** Short names of the guides it is for. */
  readonly guides: RegExp;
  readonly code: string | readonly string[];
  readonly snip: number;
  /** The end of the path: `CLM/05-3`. */
  readonly path: string;
  /** The 999's codes: segment error, or `element error` where there is an element. */
  readonly ack?: string;
  /** Claims that are there no more, or cannot be told. */
  readonly lost?: number;
  readonly plant: (file: RawFile) => Planted | undefined;
}

export const CLAIMS = /^837[PID]$/;
const ANY = /./;
const P = /^837P$/;
const I = /^837I$/;
const D = /^837D$/;
const REMITTANCE = /^835$/;

type Match = string | ((segment: RawSegment, index: number, file: RawFile) => boolean);
/** `REF*EI`: the first segment that begins so. */
function find(file: RawFile, match: Match): number {
  if (typeof match !== "string") return file.segments.findIndex((each, index) => match(each, index, file));
  const [tag, ...wanted] = match.split("*");
  return file.segments.findIndex(
    (each) => each.tag === tag && wanted.every((text, at) => text === "" || each.elements[at] === text),
  );
}

const replaced = (file: RawFile, index: number, ...by: readonly RawSegment[]): RawFile => ({
  ...file,
  segments: [...file.segments.slice(0, index), ...by, ...file.segments.slice(index + 1)],
});

/** An element changed: found at that very element. */
function element(
  match: Match,
  at: readonly [number, number?],
  change: string | ((before: string) => string | undefined),
): Kind["plant"] {
  return (file) => {
    const index = find(file, match);
    const segment = file.segments[index];
    if (segment === undefined) return undefined;
    const before = (segment.elements[at[0] - 1] ?? "").split(file.component)[(at[1] ?? 1) - 1] ?? "";
    const after = typeof change === "string" ? change : change(before);
    if (after === undefined || after === before) return undefined;
    return {
      file: replaced(
        file,
        index,
        withElement(file, segment, at, () => after),
      ),
      index,
    };
  };
}

/** A segment left out: its lack shows where the next one stands that is not of its loop, so only the path is told. */
function without(match: Match): Kind["plant"] {
  return (file) => {
    const index = find(file, match);
    return index === -1 ? undefined : { file: replaced(file, index), index: -1 };
  };
}

function inserted(before: Match, ...segments: readonly string[]): Kind["plant"] {
  return (file) => {
    const index = find(file, before);
    const segment = file.segments[index];
    if (segment === undefined) return undefined;
    const added = segments.map((text): RawSegment => {
      const [tag = "", ...elements] = text.replaceAll(":", file.component).split("*");
      return { tag, elements };
    });
    return { file: replaced(file, index, ...added, segment), index: index + added.length - 1 };
  };
}

const more = (by: number) => (before: string) =>
  /^-?\d+(?:\.\d+)?$/.test(before) ? String(Math.round((Number(before) + by) * 100) / 100) : undefined;
/** The subscriber's own SBR, not that of another payer. */
const isOwn = (segment: RawSegment, index: number, file: RawFile): boolean =>
  segment.tag === "SBR" && segment.elements[1] === "18" && file.segments[index - 1]?.tag === "HL";
const missing = { code: "missing-element", snip: 2 } as const;
const coded = { code: "invalid-code", snip: 2 } as const;
const wrongCode = { code: "code-not-valid", snip: 5 } as const;

const ENVELOPE: readonly Kind[] = [
  {
    name: "SE01 counts one too many",
    guides: ANY,
    code: "count-mismatch",
    snip: 1,
    path: "SE/01",
    ack: "set 4",
    plant: element("SE", [1], more(1)),
  },
  {
    name: "SE02 is not ST02",
    guides: ANY,
    code: "control-mismatch",
    snip: 1,
    path: "SE/02",
    ack: "set 3",
    plant: element("SE", [2], (b) => `${b.slice(0, -1)}${b.endsWith("8") ? "7" : "8"}`),
  },
  {
    name: "GE01 counts one too many",
    guides: ANY,
    code: "count-mismatch",
    snip: 1,
    path: "GE/01",
    ack: "group 5",
    plant: element("GE", [1], more(1)),
  },
  {
    name: "GE02 is not GS06",
    guides: ANY,
    code: "control-mismatch",
    snip: 1,
    path: "GE/02",
    ack: "group 4",
    plant: element("GE", [2], more(1)),
  },
  {
    name: "IEA01 counts one too many",
    guides: ANY,
    code: "count-mismatch",
    snip: 1,
    path: "IEA/01",
    ack: "ta1 021",
    plant: element("IEA", [1], more(1)),
  },
  {
    name: "IEA02 is not ISA13",
    guides: ANY,
    code: "control-mismatch",
    snip: 1,
    path: "IEA/02",
    ack: "ta1 001",
    plant: element("IEA", [2], "000999999"),
  },
  {
    name: "ST without the name of its guide",
    guides: /^(?!835)/,
    ...missing,
    path: "ST/03",
    ack: "3 1",
    plant: element("ST", [3], ""),
  },
  {
    name: "ST names a guide that is none",
    guides: ANY,
    code: "guide-unsupported",
    snip: 2,
    path: "ST/03",
    ack: "set I6",
    plant: element((each) => each.tag === "ST" && each.elements.length > 2, [3], "005010X999"),
  },
  {
    name: "ST and GS name two guides",
    guides: CLAIMS,
    code: "version-unsupported",
    snip: 1,
    path: "GS/08",
    ack: "group 2",
    plant: element("GS", [8], "005010X212"),
  },
  {
    name: "GS01 of another kind",
    guides: CLAIMS,
    code: "group-kind",
    snip: 1,
    path: "GS/01",
    plant: element("GS", [1], "HP"),
  },
  {
    name: "GS04 is no day",
    guides: ANY,
    code: "envelope-element",
    snip: 1,
    path: "GS/04",
    ack: "group 1",
    plant: element("GS", [4], "20261301"),
  },
  {
    name: "SE has a third element",
    guides: ANY,
    code: "envelope-element",
    snip: 1,
    path: "SE/03",
    plant: element("SE", [3], "X"),
  },
  {
    name: "GS has a ninth element",
    guides: ANY,
    code: "envelope-element",
    snip: 1,
    path: "GS/09",
    ack: "group 1",
    plant: element("GS", [9], "X"),
  },
  {
    name: "ISA15 neither test nor production",
    guides: ANY,
    code: "envelope-element",
    snip: 1,
    path: "ISA/15",
    ack: "ta1 020",
    plant: element("ISA", [15], "Q"),
  },
];

const SYNTAX: readonly Kind[] = [
  {
    name: "a segment that nobody knows",
    guides: ANY,
    code: "unknown-segment",
    snip: 1,
    path: "ZZZ",
    ack: "1",
    plant: inserted("SE", "ZZZ*1"),
  },
  {
    name: "a control character",
    guides: CLAIMS,
    code: "invalid-character",
    snip: 1,
    path: "NM1/03",
    ack: "3 6",
    plant: element("NM1*IL", [3], (b) => `${b}\x07`),
  },
  {
    name: "a component separator in a name",
    guides: CLAIMS,
    code: "too-many-components",
    snip: 1,
    path: "NM1/03",
    ack: "3 13",
    plant: (file) => element("NM1*IL", [3], (b) => `${b}${file.component}X`)(file),
  },
  {
    name: "an element that the segment does not have",
    guides: CLAIMS,
    code: "too-many-elements",
    snip: 1,
    path: "SBR/10",
    ack: "10 3",
    plant: element("SBR", [10], "X"),
  },
  {
    name: "a name of 61 characters",
    guides: CLAIMS,
    code: "element-too-long",
    snip: 1,
    path: "NM1/03",
    ack: "3 5",
    plant: element("NM1*IL", [3], "N".repeat(61)),
  },
  {
    name: "an identifier of one character",
    guides: CLAIMS,
    code: "element-too-short",
    snip: 1,
    path: "NM1/09",
    ack: "9 4",
    plant: element("NM1*41", [9], "X"),
  },
  {
    name: "a city of one character",
    guides: CLAIMS,
    code: "element-too-short",
    snip: 1,
    path: "N4/01",
    ack: "1 4",
    plant: element("N4", [1], "X"),
  },
  {
    name: "CLM01 of 39 characters",
    guides: CLAIMS,
    code: "element-too-long",
    snip: 1,
    path: "CLM/01",
    ack: "1 5",
    plant: element("CLM", [1], "C".repeat(39)),
  },
  {
    name: "a charge that is no number",
    guides: CLAIMS,
    code: "invalid-number",
    snip: 1,
    path: "CLM/02",
    ack: "2 6",
    plant: element("CLM", [2], "12A"),
  },
  {
    name: "a charge of three decimals",
    guides: CLAIMS,
    code: "invalid-number",
    snip: 1,
    path: "CLM/02",
    ack: "2 6",
    plant: element("CLM", [2], "12.345"),
  },
  {
    name: "the 30th of February",
    guides: P,
    code: "invalid-date",
    snip: 1,
    path: "DTP/03",
    ack: "3 8",
    plant: element("DTP*472*D8", [3], "20260230"),
  },
  {
    name: "a day of birth in month 13",
    guides: CLAIMS,
    code: "invalid-date",
    snip: 1,
    path: "DMG/02",
    ack: "2 8",
    plant: element("DMG", [2], "19841332"),
  },
  {
    name: "a range where one day is announced",
    guides: P,
    code: "invalid-date",
    snip: 1,
    path: "DTP/03",
    ack: "3 8",
    plant: element("DTP*472*D8", [3], "20260227-20260228"),
  },
  {
    name: "a batch made at 25 o'clock",
    guides: CLAIMS,
    code: "invalid-time",
    snip: 1,
    path: "BHT/05",
    ack: "5 9",
    plant: element("BHT", [5], "2561"),
  },
  {
    name: "half of a pair: a number without its kind",
    guides: CLAIMS,
    code: ["condition", "missing-element"],
    snip: 1,
    path: "NM1/08",
    plant: element((s) => s.tag === "NM1" && s.elements[0] === "82" && s.elements[7] === "XX", [8], ""),
  },
  {
    name: "state and subdivision together",
    guides: CLAIMS,
    code: "exclusion",
    snip: 1,
    path: "N4/07",
    ack: "7 10",
    plant: element("N4", [7], "ABC"),
  },
  {
    name: "a charge with a thousands separator",
    guides: REMITTANCE,
    code: "invalid-number",
    snip: 1,
    path: "CLP/03",
    ack: "3 6",
    plant: element("CLP", [3], "1,000.00"),
  },
  {
    name: "a payment date that is none",
    guides: REMITTANCE,
    code: "invalid-date",
    snip: 1,
    path: "BPR/16",
    ack: "16 8",
    plant: element("BPR", [16], "20260431"),
  },
];

const GUIDE: readonly Kind[] = [
  {
    name: "no submitter",
    guides: CLAIMS,
    code: "missing-loop",
    snip: 2,
    path: "1000A/NM1",
    plant: without("NM1*41"),
  },
  {
    name: "no submitter's contact",
    guides: CLAIMS,
    code: "missing-segment",
    snip: 2,
    path: "1000A/PER",
    ack: "3",
    plant: without(
      (s, at, f) => s.tag === "PER" && f.segments[at + 1]?.tag !== "PER" && at < find(f, "NM1*40"),
    ),
  },
  {
    name: "no billing address",
    guides: CLAIMS,
    code: "missing-segment",
    snip: 2,
    path: "2010AA/N3",
    ack: "3",
    plant: without((s, at, f) => s.tag === "N3" && f.segments[at - 1]?.elements[0] === "85"),
  },
  {
    name: "no tax number",
    guides: CLAIMS,
    code: "missing-segment",
    snip: 2,
    path: "2010AA/REF",
    ack: "3",
    plant: without((s) => s.tag === "REF" && (s.elements[0] === "EI" || s.elements[0] === "SY")),
  },
  {
    name: "no SBR",
    guides: CLAIMS,
    code: "missing-segment",
    snip: 2,
    path: "2000B/SBR",
    ack: "3",
    plant: without("SBR"),
  },
  {
    name: "no payer",
    guides: CLAIMS,
    code: "missing-loop",
    snip: 2,
    path: "2010BB/NM1",
    ack: "3",
    plant: without("NM1*PR"),
  },
  {
    name: "no diagnosis",
    guides: P,
    code: "missing-segment",
    snip: 2,
    path: "2300/HI",
    ack: "3",
    plant: without("HI"),
  },
  {
    name: "no professional service",
    guides: P,
    code: "missing-segment",
    snip: 2,
    path: "2400/SV1",
    ack: "3",
    plant: without("SV1"),
  },
  {
    name: "no service date on a line",
    guides: P,
    code: "missing-segment",
    snip: 2,
    path: "2400/DTP",
    ack: "3",
    plant: without("DTP*472"),
  },
  {
    name: "no statement dates",
    guides: I,
    code: "missing-segment",
    snip: 2,
    path: "2300/DTP",
    ack: "3",
    plant: without("DTP*434"),
  },
  {
    name: "no CL1",
    guides: I,
    code: "missing-segment",
    snip: 2,
    path: "2300/CL1",
    ack: "3",
    plant: without("CL1"),
  },
  {
    name: "no institutional service",
    guides: I,
    code: "missing-segment",
    snip: 2,
    path: "2400/SV2",
    ack: "3",
    plant: without("SV2"),
  },
  {
    name: "no dental service",
    guides: D,
    code: "missing-segment",
    snip: 2,
    path: "2400/SV3",
    ack: "3",
    plant: without("SV3"),
  },
  {
    name: "no trace number",
    guides: REMITTANCE,
    code: "missing-segment",
    snip: 2,
    path: "TRN",
    ack: "3",
    plant: without("TRN"),
  },
  {
    name: "no patient in a payment",
    guides: REMITTANCE,
    code: "missing-segment",
    snip: 2,
    path: "2100/NM1",
    ack: "3",
    plant: without("NM1*QC"),
  },
  {
    name: "no payer in a remittance",
    guides: REMITTANCE,
    code: "missing-loop",
    snip: 2,
    path: "1000A/N1",
    ack: "3",
    plant: without("N1*PR"),
  },
  {
    name: "CLM02 empty",
    guides: CLAIMS,
    ...missing,
    path: "CLM/02",
    ack: "2 1",
    plant: element("CLM", [2], ""),
  },
  {
    name: "CLM05 without its frequency",
    guides: CLAIMS,
    ...missing,
    path: "CLM/05-3",
    ack: "5-3 1",
    plant: element("CLM", [5, 3], ""),
  },
  {
    name: "no place of service",
    guides: P,
    ...missing,
    path: "CLM/05-1",
    ack: "5-1 1",
    plant: element("CLM", [5, 1], ""),
  },
  {
    name: "no release of information",
    guides: CLAIMS,
    ...missing,
    path: "CLM/09",
    ack: "9 1",
    plant: element("CLM", [9], ""),
  },
  {
    name: "the billing provider without name",
    guides: CLAIMS,
    ...missing,
    path: "NM1/03",
    ack: "3 1",
    plant: element("NM1*85", [3], ""),
  },
  {
    name: "no procedure code",
    guides: P,
    ...missing,
    path: "SV1/01-2",
    ack: "1-2 1",
    plant: element("SV1", [1, 2], ""),
  },
  { name: "no units", guides: P, ...missing, path: "SV1/04", ack: "4 1", plant: element("SV1", [4], "") },
  {
    name: "no diagnosis pointer",
    guides: P,
    ...missing,
    path: "SV1/07",
    ack: "7 1",
    plant: element("SV1", [7], ""),
  },
  {
    name: "no revenue code",
    guides: I,
    ...missing,
    path: "SV2/01",
    ack: "1 1",
    plant: element("SV2", [1], ""),
  },
  {
    name: "no admission type",
    guides: I,
    ...missing,
    path: "CL1/01",
    ack: "1 1",
    plant: element("CL1", [1], ""),
  },
  {
    name: "no claim status in a payment",
    guides: REMITTANCE,
    ...missing,
    path: "CLP/02",
    ack: "2 1",
    plant: element("CLP", [2], ""),
  },
  {
    name: "no payer's control number in a payment",
    guides: REMITTANCE,
    ...missing,
    path: "CLP/07",
    ack: "7 1",
    plant: element("CLP", [7], ""),
  },
  {
    name: "BHT06 of another list",
    guides: CLAIMS,
    ...coded,
    path: "BHT/06",
    ack: "6 7",
    plant: element("BHT", [6], "XX"),
  },
  {
    name: "SBR01 of another list",
    guides: CLAIMS,
    ...coded,
    path: "SBR/01",
    ack: "1 7",
    plant: element("SBR", [1], "Q"),
  },
  {
    name: "SBR02 of another list",
    guides: CLAIMS,
    ...coded,
    path: "SBR/02",
    ack: "2 7",
    plant: element(isOwn, [2], "01"),
  },
  {
    name: "SBR09 of another list",
    guides: CLAIMS,
    ...coded,
    path: "SBR/09",
    ack: "9 7",
    plant: element("SBR", [9], "XX"),
  },
  {
    name: "a gender of another list",
    guides: CLAIMS,
    ...coded,
    path: "DMG/03",
    ack: "3 7",
    plant: element("DMG", [3], "X"),
  },
  {
    name: "CLM05-2 of another kind",
    guides: CLAIMS,
    ...coded,
    path: "CLM/05-2",
    ack: "5-2 7",
    plant: element("CLM", [5, 2], "C"),
  },
  {
    name: "CLM06 neither yes nor no",
    guides: P,
    ...coded,
    path: "CLM/06",
    ack: "6 7",
    plant: element("CLM", [6], "X"),
  },
  {
    name: "CLM07 of another list",
    guides: CLAIMS,
    ...coded,
    path: "CLM/07",
    ack: "7 7",
    plant: element("CLM", [7], "Q"),
  },
  {
    name: "CLM09 of another list",
    guides: CLAIMS,
    ...coded,
    path: "CLM/09",
    ack: "9 7",
    plant: element("CLM", [9], "Q"),
  },
  {
    name: "an id qualifier of another list",
    guides: CLAIMS,
    ...coded,
    path: "NM1/08",
    ack: "8 7",
    plant: element("NM1*85*2", [8], "ZZ"),
  },
  {
    name: "a procedure qualifier of another list",
    guides: P,
    ...coded,
    path: "SV1/01-1",
    ack: "1-1 7",
    plant: element("SV1", [1, 1], "ZZ"),
  },
  {
    name: "a unit of another list",
    guides: P,
    ...coded,
    path: "SV1/03",
    ack: "3 7",
    plant: element("SV1", [3], "XX"),
  },
  {
    name: "a second diagnosis with the first one's qualifier",
    guides: P,
    ...coded,
    path: "HI/02-1",
    ack: "2-1 7",
    plant: element(
      (s, _at, f) => s.tag === "HI" && s.elements[1]?.startsWith(`ABF${f.component}`) === true,
      [2, 1],
      "ABK",
    ),
  },
  {
    name: "a form of date that the segment does not have",
    guides: P,
    ...coded,
    path: "DTP/02",
    ack: "2 7",
    plant: element("DTP*472*D8", [2], "D9"),
  },
  {
    name: "an adjustment group of another list",
    guides: REMITTANCE,
    ...coded,
    path: "CAS/01",
    ack: "1 7",
    plant: element("CAS", [1], "XX"),
  },
  {
    name: "corrections as a group of their own in a remittance",
    guides: REMITTANCE,
    ...coded,
    path: "CAS/01",
    ack: "1 7",
    plant: element("CAS", [1], "CR"),
  },
  {
    name: "a claim status of another list",
    guides: REMITTANCE,
    ...coded,
    path: "CLP/02",
    ack: "2 7",
    plant: element("CLP", [2], "99"),
  },
  {
    name: "a reason of a provider adjustment that is none",
    guides: REMITTANCE,
    ...coded,
    path: "PLB/03-1",
    ack: "3-1 7",
    plant: element("PLB", [3, 1], "ZZ"),
  },
  {
    name: "a payment method of another list",
    guides: REMITTANCE,
    ...coded,
    path: "BPR/04",
    ack: "4 7",
    plant: element("BPR", [4], "XYZ"),
  },
  {
    name: "an element that is not used",
    guides: CLAIMS,
    code: "not-used-element",
    snip: 2,
    path: "CLM/03",
    ack: "3 I10",
    plant: element("CLM", [3], "X"),
  },
  {
    name: "a diagnosis segment without qualifier",
    guides: P,
    code: "unexpected-segment",
    snip: 2,
    path: "HI",
    ack: "2",
    plant: element("HI", [1, 1], ""),
  },
  {
    name: "a party nobody knows there",
    guides: CLAIMS,
    code: "unexpected-segment",
    snip: 2,
    path: "NM1",
    ack: "2",
    plant: inserted("CLM", "NM1*ZZ*2*NOBODY"),
  },
  {
    name: "a reference with another qualifier",
    guides: CLAIMS,
    code: "unexpected-segment",
    snip: 2,
    path: "REF",
    ack: "2",
    plant: inserted("HI", "REF*ZZ*1"),
  },
  {
    name: "a claim's reference behind its diagnoses",
    guides: P,
    code: "segment-order",
    snip: 2,
    path: "2300/REF",
    ack: "7",
    plant: inserted("LX", "REF*EA*MR1"),
  },
  {
    name: "a third contact of the submitter",
    guides: CLAIMS,
    code: "too-many-segments",
    snip: 2,
    path: "1000A/PER",
    ack: "5",
    plant: inserted("NM1*40", "PER*IC*A*TE*5555550101", "PER*IC*B*TE*5555550102"),
  },
  {
    name: "a second receiver",
    guides: CLAIMS,
    code: "too-many-loops",
    snip: 2,
    path: "1000B/NM1",
    ack: "4",
    plant: inserted("HL", "NM1*40*2*OTHER*****46*OTHER"),
  },
  {
    name: "an eleventh attachment",
    guides: P,
    code: "too-many-segments",
    snip: 2,
    path: "2300/PWK",
    ack: "5",
    plant: (file) =>
      find(file, "PWK") === -1
        ? inserted(
            (each, at, all) => each.tag !== "DTP" && at > find(all, "CLM"),
            ...Array.from({ length: 11 }, (_, at) => `PWK*OZ*EL***AC*N${at}`),
          )(file)
        : undefined,
  },
  {
    name: "HL01 does not count",
    guides: CLAIMS,
    code: "hierarchy",
    snip: 2,
    path: "2000B/HL/01",
    ack: "1 I12",
    plant: element("HL*2", [1], "7"),
  },
  {
    name: "HL02 names no level",
    guides: CLAIMS,
    code: "hierarchy",
    snip: 2,
    path: "2000B/HL/02",
    ack: "2 I12",
    plant: element("HL*2", [2], "9"),
  },
  {
    name: "HL04 denies its children",
    guides: CLAIMS,
    code: "hierarchy",
    snip: 2,
    path: "2000A/HL/04",
    ack: "4 I12",
    plant: element("HL*1", [4], "0"),
  },
  {
    name: "HL03 of no level",
    guides: CLAIMS,
    code: "unexpected-segment",
    snip: 2,
    path: "HL",
    lost: Number.POSITIVE_INFINITY,
    plant: element("HL*2", [3], "99"),
  },
];

const BALANCE: readonly Kind[] = [
  {
    name: "the claim charges a cent more than its lines",
    guides: CLAIMS,
    code: "not-balanced",
    snip: 3,
    path: "CLM/02",
    plant: element("CLM", [2], more(0.01)),
  },
  {
    name: "a line charges a cent more",
    guides: P,
    code: "not-balanced",
    snip: 3,
    path: "CLM/02",
    plant: (file) => elsewhere("CLM", element("SV1", [2], more(0.01)))(file),
  },
  {
    name: "a payment of a cent more",
    guides: REMITTANCE,
    code: "not-balanced",
    snip: 3,
    path: "CLP/04",
    plant: element("CLP", [4], more(0.01)),
  },
  {
    name: "a line paid a cent more",
    guides: REMITTANCE,
    code: "not-balanced",
    snip: 3,
    path: "SVC/03",
    plant: element("SVC", [3], more(0.01)),
  },
  {
    name: "a check of a cent more",
    guides: REMITTANCE,
    code: "not-balanced",
    snip: 3,
    path: "BPR/02",
    plant: element("BPR", [2], more(0.01)),
  },
  {
    name: "a provider adjustment of a cent more",
    guides: REMITTANCE,
    code: "not-balanced",
    snip: 3,
    path: "BPR/02",
    plant: (file) => elsewhere("BPR", element("PLB", [4], more(0.01)))(file),
  },
];

const SITUATION: readonly Kind[] = [
  {
    name: "a pointer to a diagnosis that is not there",
    guides: P,
    code: "situation",
    snip: 4,
    path: "SV1/07-1",
    plant: element("SV1", [7, 1], "12"),
  },
  {
    name: "a replacement that names no original",
    guides: CLAIMS,
    code: "situation",
    snip: 4,
    path: "CLM/05-3",
    plant: (file) =>
      find(file, "REF*F8") === -1
        ? element("CLM", [5, 3], (b) => (b === "7" || b === "8" ? undefined : "7"))(file)
        : undefined,
  },
  {
    name: "an accident without its date",
    guides: P,
    code: "situation",
    snip: 4,
    path: "CLM/11",
    plant: (file) => (find(file, "DTP*439") === -1 ? element("CLM", [11], "OA")(file) : undefined),
  },
  {
    name: "a state missing",
    guides: CLAIMS,
    code: "situation",
    snip: 4,
    path: "N4/02",
    plant: element("N4", [2], ""),
  },
  {
    name: "a ZIP code missing",
    guides: CLAIMS,
    code: "situation",
    snip: 4,
    path: "N4/03",
    plant: element("N4", [3], ""),
  },
  {
    name: "a tax number with its hyphen",
    guides: CLAIMS,
    code: "situation",
    snip: 4,
    path: "REF/02",
    plant: element("REF*EI", [2], "12-3456789"),
  },
  {
    name: "an organization with a first name",
    guides: /^837[PD]$/,
    code: "situation",
    snip: 4,
    path: "NM1/04",
    plant: element("NM1*85*2", [4], "ANA"),
  },
  {
    name: "a telephone number with hyphens",
    guides: CLAIMS,
    code: "situation",
    snip: 4,
    path: "PER/04",
    plant: element("PER*IC**TE", [4], "555-555-0100"),
  },
  {
    name: "a transfer without the provider's account",
    guides: REMITTANCE,
    code: "situation",
    snip: 4,
    path: "BPR/15",
    plant: element(
      (s) => s.tag === "BPR" && s.elements[3] === "ACH" && (s.elements[14] ?? "") !== "",
      [15],
      "",
    ),
  },
  {
    name: "a transfer without its format",
    guides: REMITTANCE,
    code: "situation",
    snip: 4,
    path: "BPR/05",
    plant: element((s) => s.tag === "BPR" && s.elements[3] === "ACH", [5], ""),
  },
];

const CODES: readonly Kind[] = [
  {
    name: "an NPI whose check digit does not fit",
    guides: CLAIMS,
    ...wrongCode,
    path: "NM1/09",
    plant: element("NM1*85", [9], "1234567890"),
  },
  {
    name: "an NPI of nine digits",
    guides: CLAIMS,
    ...wrongCode,
    path: "NM1/09",
    plant: element("NM1*85", [9], "123456789"),
  },
  {
    name: "a diagnosis with its period",
    guides: P,
    ...wrongCode,
    path: "HI/01-2",
    plant: element("HI", [1, 2], "J01.90"),
  },
  {
    name: "a procedure of three characters",
    guides: P,
    ...wrongCode,
    path: "SV1/01-2",
    plant: element("SV1", [1, 2], "123"),
  },
  {
    name: "a frequency that no professional claim has",
    guides: P,
    ...wrongCode,
    path: "CLM/05-3",
    plant: element("CLM", [5, 3], "3"),
  },
  {
    name: "a place of service of letters",
    guides: P,
    ...wrongCode,
    path: "CLM/05-1",
    plant: element("CLM", [5, 1], "QQ"),
  },
  {
    name: "a state that is none",
    guides: CLAIMS,
    ...wrongCode,
    path: "N4/02",
    plant: element("N4", [2], "QQ"),
  },
  {
    name: "a revenue code of letters",
    guides: I,
    ...wrongCode,
    path: "SV2/01",
    plant: element("SV2", [1], "ABCD"),
  },
  {
    name: "a patient status of letters",
    guides: I,
    ...wrongCode,
    path: "CL1/03",
    plant: element("CL1", [3], "QQ"),
  },
  {
    name: "a dental procedure that is none",
    guides: D,
    ...wrongCode,
    path: "SV3/01-2",
    plant: element("SV3", [1, 2], "99213"),
  },
  {
    name: "an adjustment reason that is none",
    guides: REMITTANCE,
    ...wrongCode,
    path: "CAS/02",
    plant: element("CAS", [2], "QQQ"),
  },
  {
    name: "a routing number whose check digit does not fit",
    guides: REMITTANCE,
    ...wrongCode,
    path: "BPR/07",
    plant: element((s) => s.tag === "BPR" && s.elements[5] === "01", [7], "123456789"),
  },
];

/** Of the other transactions. */
const OTHERS: readonly Kind[] = [
  {
    name: "no payer asked",
    guides: /^270$/,
    code: "missing-loop",
    snip: 2,
    path: "2100A/NM1",
    plant: without("NM1*PR"),
  },
  {
    name: "no receiver of the answer",
    guides: /^271$/,
    code: "missing-loop",
    snip: 2,
    path: "2100B/NM1",
    plant: without("NM1*1P"),
  },
  {
    name: "a purpose of another transaction",
    guides: /^27[0167]$/,
    ...coded,
    path: "BHT/02",
    ack: "2 7",
    plant: element("BHT", [2], "99"),
  },
  {
    name: "a structure of another transaction",
    guides: /^27[0167]$/,
    ...coded,
    path: "BHT/01",
    ack: "1 7",
    plant: element("BHT", [1], "9999"),
  },
  {
    name: "a kind of service that is none",
    guides: /^270$/,
    ...coded,
    path: "EQ/01",
    ack: "1 7",
    plant: element((each) => each.tag === "EQ" && /^[0-9A-Z]{1,2}$/.test(each.elements[0] ?? ""), [1], "Q9"),
  },
  {
    name: "a benefit that is none",
    guides: /^271$/,
    ...coded,
    path: "EB/01",
    ack: "1 7",
    plant: element("EB", [1], "Q9"),
  },
  {
    name: "a benefit without its kind",
    guides: /^271$/,
    ...missing,
    path: "EB/01",
    ack: "1 1",
    plant: element("EB", [1], ""),
  },
  {
    name: "a period that is none",
    guides: /^271$/,
    ...coded,
    path: "EB/06",
    ack: "6 7",
    plant: element((each) => each.tag === "EB" && (each.elements[5] ?? "") !== "", [6], "99"),
  },
  {
    name: "a day of birth that is none",
    guides: /^27[01678]$/,
    code: "invalid-date",
    snip: 1,
    path: "DMG/02",
    ack: "2 8",
    plant: element("DMG", [2], "19430231"),
  },
  {
    name: "a claim asked about without its number",
    guides: /^276$/,
    ...missing,
    path: "TRN/02",
    ack: "2 1",
    plant: element("TRN", [2], ""),
  },
  {
    name: "a status without its day",
    guides: /^277$/,
    ...missing,
    path: "STC/02",
    ack: "2 1",
    plant: element("STC", [2], ""),
  },
  {
    name: "a status on no day",
    guides: /^277(?:CA)?$/,
    code: "invalid-date",
    snip: 1,
    path: "STC/02",
    ack: "2 8",
    plant: element("STC", [2], "20050931"),
  },
  {
    name: "a status without its category",
    guides: /^277(?:CA)?$/,
    ...missing,
    path: "STC/01-1",
    ack: "1-1 1",
    plant: element("STC", [1, 1], ""),
  },
  {
    name: "a category of status that is none",
    guides: /^277(?:CA)?$/,
    ...wrongCode,
    path: "STC/01-1",
    plant: element((each) => each.tag === "STC" && !(each.elements[0] ?? "").includes("LOI"), [1, 1], "ZZ"),
  },
  {
    name: "an action that is none",
    guides: /^277CA$/,
    ...coded,
    path: "STC/03",
    ack: "3 7",
    plant: element("STC", [3], "XX"),
  },
  {
    name: "a total that is no number",
    guides: /^277CA$/,
    code: "invalid-number",
    snip: 1,
    path: "QTY/02",
    ack: "2 6",
    plant: element("QTY", [2], "ONE"),
  },
  {
    name: "a kind of review that is none",
    guides: /^278$/,
    ...coded,
    path: "UM/01",
    ack: "1 7",
    plant: element("UM", [1], "QQ"),
  },
  {
    name: "a decision that is none",
    guides: /^278$/,
    ...coded,
    path: "HCR/01",
    ack: "1 7",
    plant: element("HCR", [1], "Q9"),
  },
  {
    name: "no review",
    guides: /^278$/,
    code: "missing-segment",
    snip: 2,
    path: "2000E/UM",
    plant: without("UM"),
  },
  {
    name: "a level that denies its children",
    guides: /^27[01678]$/,
    code: "hierarchy",
    snip: 2,
    path: "HL/04",
    plant: element("HL*1", [4], "0"),
  },
  {
    name: "a level under no other",
    guides: /^27[01678]$/,
    code: "hierarchy",
    snip: 2,
    path: "HL/02",
    plant: element("HL*2", [2], "9"),
  },
  {
    name: "a payment of another sum",
    guides: /^820$/,
    code: "not-balanced",
    snip: 3,
    path: "BPR/02",
    plant: element("BPR", [2], more(0.01)),
  },
  {
    name: "a handling that is none",
    guides: /^820$/,
    ...coded,
    path: "BPR/01",
    ack: "1 7",
    plant: element("BPR", [1], "Q"),
  },
  {
    name: "a remittance number left out",
    guides: /^820$/,
    ...missing,
    path: "TRN/02",
    ack: "2 1",
    plant: element("TRN", [2], ""),
  },
  {
    name: "no payee of a premium",
    guides: /^820$/,
    code: "missing-loop",
    snip: 2,
    path: "1000A/N1",
    plant: without("N1*PE"),
  },
  {
    name: "neither subscriber nor dependent",
    guides: /^834$/,
    ...coded,
    path: "INS/01",
    ack: "1 7",
    plant: element("INS", [1], "X"),
  },
  {
    name: "a relation that is none",
    guides: /^834$/,
    ...coded,
    path: "INS/02",
    ack: "2 7",
    plant: element("INS", [2], "ZZ"),
  },
  {
    name: "a maintenance that is none",
    guides: /^834$/,
    ...coded,
    path: "INS/03",
    ack: "3 7",
    plant: element("INS", [3], "999"),
  },
  {
    name: "no sponsor",
    guides: /^834$/,
    code: "missing-loop",
    snip: 2,
    path: "1000A/N1",
    plant: without("N1*P5"),
  },
  {
    name: "a coverage that is none",
    guides: /^834$/,
    ...coded,
    path: "HD/03",
    ack: "3 7",
    plant: element("HD", [3], "QQQ"),
  },
  {
    name: "a coverage that begins on no day",
    guides: /^834$/,
    code: "invalid-date",
    snip: 1,
    path: "DTP/03",
    ack: "3 8",
    plant: element("DTP*348", [3], "20260231"),
  },
  {
    name: "a member without a name",
    guides: /^834$/,
    code: "missing-loop",
    snip: 2,
    path: "2100A/NM1",
    plant: without((each) => each.tag === "NM1" && ["IL", "74"].includes(each.elements[0] ?? "")),
  },
  {
    name: "a verdict that is none",
    guides: /^997$/,
    ...coded,
    path: "AK5/01",
    ack: "1 7",
    plant: element("AK5", [1], "Q"),
  },
  {
    name: "a count that is no number",
    guides: /^997$/,
    code: "invalid-number",
    snip: 1,
    path: "AK9/02",
    ack: "2 6",
    plant: element("AK9", [2], "ONE"),
  },
];

/** The error is planted in one place and shows in another. */
function elsewhere(shown: string, plant: Kind["plant"]): Kind["plant"] {
  return (file) => {
    const planted = plant(file);
    return (
      planted && {
        file: planted.file,
        index: planted.file.segments.findLastIndex((each, at) => at < planted.index && each.tag === shown),
      }
    );
  };
}

export const KINDS: readonly Kind[] = [
  ...ENVELOPE,
  ...SYNTAX,
  ...GUIDE,
  ...BALANCE,
  ...SITUATION,
  ...CODES,
  ...OTHERS,
];
