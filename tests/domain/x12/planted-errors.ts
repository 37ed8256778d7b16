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
  readonly code: readonly string[];
  readonly snip: number;
  /** The end of the path: `CLM/05-3`. */
  readonly path: string;
  /** The 999's codes: segment error, or `element error` where there is an element. */
  readonly ack?: string;
  /** Claims that are there no more, or cannot be told. */
  readonly lost: number;
  readonly plant: (file: RawFile) => Planted | undefined;
}

/** `found` reads "code snip path = what the 999 says"; several codes are divided by a bar. */
function kind(name: string, guides: RegExp, found: string, plant: Kind["plant"], lost = 0): Kind {
  const [where = "", ack] = found.split(" = ");
  const [codes = "", snip = "", path = ""] = where.split(" ");
  return { name, guides, code: codes.split("|"), snip: Number(snip), path, ...(ack && { ack }), lost, plant };
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

/** Of the first claim's principal diagnosis, when it has an indicator; nothing stands behind that. */
function withoutPresence(file: RawFile): Planted | undefined {
  const isStay = file.segments.find(({ tag }) => tag === "CLM")?.elements[4]?.startsWith("11") === true;
  const index = find(
    file,
    ({ tag, elements }) => tag === "HI" && /^ABK\W\w+\W{7}\w$/.test(elements[0] ?? ""),
  );
  const segment = file.segments[index];
  if (!isStay || segment === undefined) return undefined;
  const [qualifier, code] = (segment.elements[0] ?? "").split(file.component);
  const left = {
    ...segment,
    elements: [`${qualifier}${file.component}${code}`, ...segment.elements.slice(1)],
  };
  return { file: replaced(file, index, left), index };
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

const ENVELOPE: readonly Kind[] = [
  kind("SE01 counts one too many", ANY, "count-mismatch 1 SE/01 = set 4", element("SE", [1], more(1))),
  kind(
    "SE02 is not ST02",
    ANY,
    "control-mismatch 1 SE/02 = set 3",
    element("SE", [2], (b) => `${b.slice(0, -1)}${b.endsWith("8") ? "7" : "8"}`),
  ),
  kind("GE01 counts one too many", ANY, "count-mismatch 1 GE/01 = group 5", element("GE", [1], more(1))),
  kind("GE02 is not GS06", ANY, "control-mismatch 1 GE/02 = group 4", element("GE", [2], more(1))),
  kind("IEA01 counts one too many", ANY, "count-mismatch 1 IEA/01 = ta1 021", element("IEA", [1], more(1))),
  kind("IEA02 is not ISA13", ANY, "control-mismatch 1 IEA/02 = ta1 001", element("IEA", [2], "000999999")),
  kind(
    "ST without the name of its guide",
    /^(?!835)/,
    "missing-element 2 ST/03 = 3 1",
    element("ST", [3], ""),
  ),
  kind(
    "ST names a guide that is none",
    ANY,
    "guide-unsupported 2 ST/03 = set I6",
    element((each) => each.tag === "ST" && each.elements.length > 2, [3], "005010X999"),
  ),
  kind(
    "ST and GS name two guides",
    CLAIMS,
    "version-unsupported 1 GS/08 = group 2",
    element("GS", [8], "005010X212"),
  ),
  kind("GS01 of another kind", CLAIMS, "group-kind 1 GS/01", element("GS", [1], "HP")),
  kind("GS04 is no day", ANY, "envelope-element 1 GS/04 = group 1", element("GS", [4], "20261301")),
  kind("SE has a third element", ANY, "envelope-element 1 SE/03", element("SE", [3], "X")),
  kind("GS has a ninth element", ANY, "envelope-element 1 GS/09 = group 1", element("GS", [9], "X")),
  kind(
    "ISA15 neither test nor production",
    ANY,
    "envelope-element 1 ISA/15 = ta1 020",
    element("ISA", [15], "Q"),
  ),
  kind("ISA06 is blank", ANY, "envelope-element 1 ISA/06 = ta1 006", element("ISA", [6], " ".repeat(15))),
  kind("ISA08 is blank", ANY, "envelope-element 1 ISA/08 = ta1 008", element("ISA", [8], " ".repeat(15))),
  kind("ISA12 is no version", ANY, "envelope-element 1 ISA/12 = ta1 017", element("ISA", [12], "5010 ")),
];

/** Claims of a provider who was refused as a whole are counted, but not told. */
const isEveryClaimTold = (file: RawFile): boolean =>
  find(file, (each) => each.tag === "HL" && each.elements[2] === "19" && each.elements[3] === "0") === -1;

/** A procedure with one modifier. */
const MODIFIED = /^(HC:\w+):(\w\w)$/;
/** Forms of numbers that outside lists give. */
const NUMBERS: readonly Kind[] = [
  kind(
    "a Social Security number with hyphens",
    ANY,
    "code-not-valid 5 REF/02",
    element(
      ({ tag, elements }, index, { segments }) =>
        tag === "REF" && elements[0] === "SY" && segments[index - 1]?.tag !== "N4",
      [2],
      "123-45-6789",
    ),
  ),
  kind(
    "a taxpayer of eight digits",
    ANY,
    "code-not-valid|situation 5 REF/02",
    element("REF*TJ", [2], "37123456"),
  ),
  kind(
    "a payee's taxpayer number with a letter",
    REMITTANCE,
    "code-not-valid 5 N1/04",
    element("N1*PE**FI", [4], (b) => `${b.slice(0, -1)}O`),
  ),
  kind("a laboratory without its D", P, "code-not-valid 5 REF/02", element("REF*X4", [2], "2400404292")),
  kind("a second modifier without a first", P, "code-not-valid 5 SV1/01-4", (file) => {
    const index = find(file, ({ tag, elements }) => tag === "SV1" && MODIFIED.test(elements[0] ?? ""));
    const segment = file.segments[index];
    if (segment === undefined || file.component !== ":") return undefined;
    const elements = segment.elements.with(0, (segment.elements[0] ?? "").replace(MODIFIED, "$1::$2"));
    return { file: replaced(file, index, { tag: "SV1", elements }), index };
  }),
  kind(
    "a procedure that ends in a letter of no kind",
    P,
    "code-not-valid 5 SV1/01-2",
    element(
      (each) => each.tag === "SV1" && /^HC.9\d{4}/.test(each.elements[0] ?? ""),
      [1, 2],
      (b) => `${b.slice(0, 4)}A`,
    ),
  ),
  kind(
    "an accident in a state that is none",
    CLAIMS,
    "code-not-valid 5 CLM/11-4",
    element(
      (each, _index, { component }) =>
        each.tag === "CLM" && new RegExp(`^AA.*${component}[A-Z]{2}$`).test(each.elements[10] ?? ""),
      [11, 4],
      "m1",
    ),
  ),
  kind(
    "an area that no mouth has",
    D,
    "code-not-valid 5 SV3/04-1",
    element((each) => each.tag === "SV3" && (each.elements[3] ?? "") !== "", [4, 1], "55"),
  ),
  kind(
    "a home telephone of seven digits",
    /^834$/,
    "situation 4 PER/04",
    element("PER*IP**HP", [4], "5550111"),
  ),
  kind("charges of accepted claims off by a cent", /^277CA$/, "not-balanced 3 2200B/AMT/02", (file) =>
    isEveryClaimTold(file) ? element("AMT*YU", [2], more(0.01))(file) : undefined,
  ),
  kind("one rejected claim too many", /^277CA$/, "not-balanced 3 2200B/QTY/02", (file) =>
    isEveryClaimTold(file) ? element("QTY*AA", [2], more(1))(file) : undefined,
  ),
  kind(
    "one accepted claim of a provider too many",
    /^277CA$/,
    "not-balanced 3 2200C/QTY/02",
    element("QTY*QA", [2], more(1)),
  ),
];

const REMITTANCES: readonly Kind[] = [
  kind("a payer without name", REMITTANCE, "missing-element 2 1000A/N1/02 = 2 1", element("N1*PR", [2], "")),
  kind("a line header without claims", REMITTANCE, "missing-loop 2 2100/CLP", (file) => {
    const index = find(file, "LX");
    const header = file.segments[index];
    return header && { file: replaced(file, index, header, header), index: -1 };
  }),
  kind(
    "an insured without number",
    REMITTANCE,
    "missing-element 2 2100/NM1/09 = 9 1",
    element("NM1*IL", [9], ""),
  ),
  kind(
    "a corrected payer who is a person",
    REMITTANCE,
    "invalid-code 2 2100/NM1/02 = 2 7",
    element(
      (each, index, file) => each.tag === "NM1" && each.elements[0] === "PR" && index > find(file, "CLP"),
      [2],
      "1",
    ),
  ),
];

const SYNTAX: readonly Kind[] = [
  kind("a segment that nobody knows", ANY, "unknown-segment 1 ZZZ = 1", inserted("SE", "ZZZ*1")),
  kind(
    "a control character",
    CLAIMS,
    "invalid-character 1 NM1/03 = 3 6",
    element("NM1*IL", [3], (b) => `${b}\x07`),
  ),
  kind("a component separator in a name", CLAIMS, "too-many-components 1 NM1/03 = 3 13", (file) =>
    element("NM1*IL", [3], (b) => `${b}${file.component}X`)(file),
  ),
  kind(
    "an element that the segment does not have",
    CLAIMS,
    "too-many-elements 1 SBR/10 = 10 3",
    element("SBR", [10], "X"),
  ),
  kind(
    "a name of 61 characters",
    CLAIMS,
    "element-too-long 1 NM1/03 = 3 5",
    element("NM1*IL", [3], "N".repeat(61)),
  ),
  kind(
    "an identifier of one character",
    CLAIMS,
    "element-too-short 1 NM1/09 = 9 4",
    element("NM1*41", [9], "X"),
  ),
  kind("a city of one character", CLAIMS, "element-too-short 1 N4/01 = 1 4", element("N4", [1], "X")),
  kind(
    "CLM01 of 39 characters",
    CLAIMS,
    "element-too-long 1 CLM/01 = 1 5",
    element("CLM", [1], "C".repeat(39)),
  ),
  kind("a charge that is no number", CLAIMS, "invalid-number 1 CLM/02 = 2 6", element("CLM", [2], "12A")),
  kind("a charge of three decimals", CLAIMS, "invalid-number 1 CLM/02 = 2 6", element("CLM", [2], "12.345")),
  kind("the 30th of February", P, "invalid-date 1 DTP/03 = 3 8", element("DTP*472*D8", [3], "20260230")),
  kind("a day of birth in month 13", CLAIMS, "invalid-date 1 DMG/02 = 2 8", element("DMG", [2], "19841332")),
  kind(
    "a range where one day is announced",
    P,
    "invalid-date 1 DTP/03 = 3 8",
    element("DTP*472*D8", [3], "20260227-20260228"),
  ),
  kind("a batch made at 25 o'clock", CLAIMS, "invalid-time 1 BHT/05 = 5 9", element("BHT", [5], "2561")),
  kind(
    "half of a pair: a number without its kind",
    CLAIMS,
    "condition|missing-element 1 NM1/08",
    element((s) => s.tag === "NM1" && s.elements[0] === "82" && s.elements[7] === "XX", [8], ""),
  ),
  kind("state and subdivision together", CLAIMS, "exclusion 1 N4/07 = 7 10", element("N4", [7], "ABC")),
  kind(
    "a charge with a thousands separator",
    REMITTANCE,
    "invalid-number 1 CLP/03 = 3 6",
    element("CLP", [3], "1,000.00"),
  ),
  kind(
    "a payment date that is none",
    REMITTANCE,
    "invalid-date 1 BPR/16 = 16 8",
    element("BPR", [16], "20260431"),
  ),
];

const GUIDE: readonly Kind[] = [
  kind("no submitter", CLAIMS, "missing-loop 2 1000A/NM1", without("NM1*41")),
  kind(
    "no submitter's contact",
    CLAIMS,
    "missing-segment 2 1000A/PER = 3",
    without((s, at, f) => s.tag === "PER" && f.segments[at + 1]?.tag !== "PER" && at < find(f, "NM1*40")),
  ),
  kind(
    "no billing address",
    CLAIMS,
    "missing-segment 2 2010AA/N3 = 3",
    without((s, at, f) => s.tag === "N3" && f.segments[at - 1]?.elements[0] === "85"),
  ),
  kind(
    "no tax number",
    CLAIMS,
    "missing-segment 2 2010AA/REF = 3",
    without((s) => s.tag === "REF" && (s.elements[0] === "EI" || s.elements[0] === "SY")),
  ),
  kind("no SBR", CLAIMS, "missing-segment 2 2000B/SBR = 3", without("SBR")),
  kind("no payer", CLAIMS, "missing-loop 2 2010BB/NM1 = 3", without("NM1*PR")),
  kind("no diagnosis", P, "missing-segment 2 2300/HI = 3", without("HI")),
  kind("no professional service", P, "missing-segment 2 2400/SV1 = 3", without("SV1")),
  kind("no service date on a line", P, "missing-segment 2 2400/DTP = 3", without("DTP*472")),
  kind("no statement dates", I, "missing-segment 2 2300/DTP = 3", without("DTP*434")),
  kind("no CL1", I, "missing-segment 2 2300/CL1 = 3", without("CL1")),
  kind("no institutional service", I, "missing-segment 2 2400/SV2 = 3", without("SV2")),
  kind("no dental service", D, "missing-segment 2 2400/SV3 = 3", without("SV3")),
  kind("no trace number", REMITTANCE, "missing-segment 2 TRN = 3", without("TRN")),
  kind("no patient in a payment", REMITTANCE, "missing-segment 2 2100/NM1 = 3", without("NM1*QC")),
  kind("no payer in a remittance", REMITTANCE, "missing-loop 2 1000A/N1 = 3", without("N1*PR")),
  kind("CLM02 empty", CLAIMS, "missing-element 2 CLM/02 = 2 1", element("CLM", [2], "")),
  kind(
    "CLM05 without its frequency",
    CLAIMS,
    "missing-element 2 CLM/05-3 = 5-3 1",
    element("CLM", [5, 3], ""),
  ),
  kind("no place of service", P, "missing-element 2 CLM/05-1 = 5-1 1", element("CLM", [5, 1], "")),
  kind("no release of information", CLAIMS, "missing-element 2 CLM/09 = 9 1", element("CLM", [9], "")),
  kind(
    "the billing provider without name",
    CLAIMS,
    "missing-element 2 NM1/03 = 3 1",
    element("NM1*85", [3], ""),
  ),
  kind("no procedure code", P, "missing-element 2 SV1/01-2 = 1-2 1", element("SV1", [1, 2], "")),
  kind("no units", P, "missing-element 2 SV1/04 = 4 1", element("SV1", [4], "")),
  kind("no diagnosis pointer", P, "missing-element 2 SV1/07 = 7 1", element("SV1", [7], "")),
  kind("no revenue code", I, "missing-element 2 SV2/01 = 1 1", element("SV2", [1], "")),
  kind("no admission type", I, "missing-element 2 CL1/01 = 1 1", element("CL1", [1], "")),
  kind("no claim status in a payment", REMITTANCE, "missing-element 2 CLP/02 = 2 1", element("CLP", [2], "")),
  kind(
    "no payer's control number in a payment",
    REMITTANCE,
    "missing-element 2 CLP/07 = 7 1",
    element("CLP", [7], ""),
  ),
  kind("BHT06 of another list", CLAIMS, "invalid-code 2 BHT/06 = 6 7", element("BHT", [6], "XX")),
  kind("SBR01 of another list", CLAIMS, "invalid-code 2 SBR/01 = 1 7", element("SBR", [1], "Q")),
  kind("SBR02 of another list", CLAIMS, "invalid-code 2 SBR/02 = 2 7", element(isOwn, [2], "01")),
  kind("SBR09 of another list", CLAIMS, "invalid-code 2 SBR/09 = 9 7", element("SBR", [9], "XX")),
  kind("a gender of another list", CLAIMS, "invalid-code 2 DMG/03 = 3 7", element("DMG", [3], "X")),
  kind("CLM05-2 of another kind", CLAIMS, "invalid-code 2 CLM/05-2 = 5-2 7", element("CLM", [5, 2], "C")),
  kind("CLM06 neither yes nor no", P, "invalid-code 2 CLM/06 = 6 7", element("CLM", [6], "X")),
  kind("CLM07 of another list", CLAIMS, "invalid-code 2 CLM/07 = 7 7", element("CLM", [7], "Q")),
  kind("CLM09 of another list", CLAIMS, "invalid-code 2 CLM/09 = 9 7", element("CLM", [9], "Q")),
  kind(
    "an id qualifier of another list",
    CLAIMS,
    "invalid-code 2 NM1/08 = 8 7",
    element("NM1*85*2", [8], "ZZ"),
  ),
  kind(
    "a procedure qualifier of another list",
    P,
    "invalid-code 2 SV1/01-1 = 1-1 7",
    element("SV1", [1, 1], "ZZ"),
  ),
  kind("a unit of another list", P, "invalid-code 2 SV1/03 = 3 7", element("SV1", [3], "XX")),
  kind(
    "a second diagnosis with the first one's qualifier",
    P,
    "invalid-code 2 HI/02-1 = 2-1 7",
    element(
      (s, _at, f) => s.tag === "HI" && s.elements[1]?.startsWith(`ABF${f.component}`) === true,
      [2, 1],
      "ABK",
    ),
  ),
  kind(
    "a form of date that the segment does not have",
    P,
    "invalid-code 2 DTP/02 = 2 7",
    element("DTP*472*D8", [2], "D9"),
  ),
  kind(
    "an adjustment group of another list",
    REMITTANCE,
    "invalid-code 2 CAS/01 = 1 7",
    element("CAS", [1], "XX"),
  ),
  kind(
    "corrections as a group of their own in a remittance",
    REMITTANCE,
    "invalid-code 2 CAS/01 = 1 7",
    element("CAS", [1], "CR"),
  ),
  kind(
    "a claim status of another list",
    REMITTANCE,
    "invalid-code 2 CLP/02 = 2 7",
    element("CLP", [2], "99"),
  ),
  kind(
    "a reason of a provider adjustment that is none",
    REMITTANCE,
    "invalid-code 2 PLB/03-1 = 3-1 7",
    element("PLB", [3, 1], "ZZ"),
  ),
  kind(
    "a payment method of another list",
    REMITTANCE,
    "invalid-code 2 BPR/04 = 4 7",
    element("BPR", [4], "XYZ"),
  ),
  kind("an element that is not used", CLAIMS, "not-used-element 2 CLM/03 = 3 I10", element("CLM", [3], "X")),
  kind("a diagnosis segment without qualifier", P, "unexpected-segment 2 HI = 2", element("HI", [1, 1], "")),
  kind(
    "a party nobody knows there",
    CLAIMS,
    "unexpected-segment 2 NM1 = 2",
    inserted("CLM", "NM1*ZZ*2*NOBODY"),
  ),
  kind(
    "a reference with another qualifier",
    CLAIMS,
    "unexpected-segment 2 REF = 2",
    inserted("HI", "REF*ZZ*1"),
  ),
  kind(
    "a claim's reference behind its diagnoses",
    P,
    "segment-order 2 2300/REF = 7",
    inserted("LX", "REF*EA*MR1"),
  ),
  kind(
    "a third contact of the submitter",
    CLAIMS,
    "too-many-segments 2 1000A/PER = 5",
    inserted("NM1*40", "PER*IC*A*TE*5555550101", "PER*IC*B*TE*5555550102"),
  ),
  kind(
    "a second receiver",
    CLAIMS,
    "too-many-loops 2 1000B/NM1 = 4",
    inserted("HL", "NM1*40*2*OTHER*****46*OTHER"),
  ),
  kind("an eleventh attachment", P, "too-many-segments 2 2300/PWK = 5", (file) =>
    find(file, "PWK") === -1
      ? inserted(
          (each, at, all) => each.tag !== "DTP" && at > find(all, "CLM"),
          ...Array.from({ length: 11 }, (_, at) => `PWK*OZ*EL***AC*N${at}`),
        )(file)
      : undefined,
  ),
  kind("HL01 does not count", CLAIMS, "hierarchy 2 2000B/HL/01 = 1 I12", element("HL*2", [1], "7")),
  kind("HL02 names no level", CLAIMS, "hierarchy 2 2000B/HL/02 = 2 I12", element("HL*2", [2], "9")),
  kind("HL04 denies its children", CLAIMS, "hierarchy 2 2000A/HL/04 = 4 I12", element("HL*1", [4], "0")),
  kind(
    "HL03 of no level",
    CLAIMS,
    "unexpected-segment 2 HL",
    element("HL*2", [3], "99"),
    Number.POSITIVE_INFINITY,
  ),
];

const BALANCE: readonly Kind[] = [
  kind(
    "the claim charges a cent more than its lines",
    CLAIMS,
    "not-balanced 3 CLM/02",
    element("CLM", [2], more(0.01)),
  ),
  kind("a line charges a cent more", P, "not-balanced 3 CLM/02", (file) =>
    elsewhere("CLM", element("SV1", [2], more(0.01)))(file),
  ),
  kind("a payment of a cent more", REMITTANCE, "not-balanced 3 CLP/04", element("CLP", [4], more(0.01))),
  kind("a line paid a cent more", REMITTANCE, "not-balanced 3 SVC/03", element("SVC", [3], more(0.01))),
  kind("a check of a cent more", REMITTANCE, "not-balanced 3 BPR/02", element("BPR", [2], more(0.01))),
  kind("a provider adjustment of a cent more", REMITTANCE, "not-balanced 3 BPR/02", (file) =>
    elsewhere("BPR", element("PLB", [4], more(0.01)))(file),
  ),
];

const SITUATION: readonly Kind[] = [
  kind("a pointer to a diagnosis that is not there", P, "situation 4 SV1/07-1", element("SV1", [7, 1], "12")),
  kind("a replacement that names no original", CLAIMS, "situation 4 CLM/05-3", (file) =>
    find(file, "REF*F8") === -1
      ? element("CLM", [5, 3], (b) => (b === "7" || b === "8" ? undefined : "7"))(file)
      : undefined,
  ),
  kind("an accident without its date", P, "situation 4 CLM/11", (file) =>
    find(file, "DTP*439") === -1 ? element("CLM", [11], "OA")(file) : undefined,
  ),
  kind("a state missing", CLAIMS, "situation 4 N4/02", element("N4", [2], "")),
  kind("a ZIP code missing", CLAIMS, "situation 4 N4/03", element("N4", [3], "")),
  kind("a tax number with its hyphen", CLAIMS, "situation 4 REF/02", element("REF*EI", [2], "12-3456789")),
  kind(
    "an organization with a first name",
    /^837[PD]$/,
    "situation 4 NM1/04",
    element("NM1*85*2", [4], "ANA"),
  ),
  kind(
    "a telephone number with hyphens",
    CLAIMS,
    "situation 4 PER/04",
    element("PER*IC**TE", [4], "555-555-0100"),
  ),
  kind(
    "a transfer without the provider's account",
    REMITTANCE,
    "situation 4 BPR/15",
    element((s) => s.tag === "BPR" && s.elements[3] === "ACH" && (s.elements[14] ?? "") !== "", [15], ""),
  ),
  kind(
    "a transfer without its format",
    REMITTANCE,
    "situation 4 BPR/05",
    element((s) => s.tag === "BPR" && s.elements[3] === "ACH", [5], ""),
  ),
];

const CODES: readonly Kind[] = [
  kind(
    "an NPI whose check digit does not fit",
    CLAIMS,
    "code-not-valid 5 NM1/09",
    element("NM1*85", [9], "1234567890"),
  ),
  kind("an NPI of nine digits", CLAIMS, "code-not-valid 5 NM1/09", element("NM1*85", [9], "123456789")),
  kind("a diagnosis of a stay without its presence on admission", I, "situation 6 HI/01-9", withoutPresence),
  kind("a diagnosis with its period", P, "code-not-valid 5 HI/01-2", element("HI", [1, 2], "J01.90")),
  kind("a procedure of three characters", P, "code-not-valid 5 SV1/01-2", element("SV1", [1, 2], "123")),
  kind(
    "a frequency that no professional claim has",
    P,
    "code-not-valid 5 CLM/05-3",
    element("CLM", [5, 3], "3"),
  ),
  kind("a place of service of letters", P, "code-not-valid 5 CLM/05-1", element("CLM", [5, 1], "QQ")),
  kind("a state that is none", CLAIMS, "code-not-valid 5 N4/02", element("N4", [2], "QQ")),
  kind("a revenue code of letters", I, "code-not-valid 5 SV2/01", element("SV2", [1], "ABCD")),
  kind("a patient status of letters", I, "code-not-valid 5 CL1/03", element("CL1", [3], "QQ")),
  kind("a dental procedure that is none", D, "code-not-valid 5 SV3/01-2", element("SV3", [1, 2], "99213")),
  kind(
    "an adjustment reason that is none",
    REMITTANCE,
    "code-not-valid 5 CAS/02",
    element("CAS", [2], "QQQ"),
  ),
  kind(
    "a routing number whose check digit does not fit",
    REMITTANCE,
    "code-not-valid 5 BPR/07",
    element((s) => s.tag === "BPR" && s.elements[5] === "01", [7], "123456789"),
  ),
];

/** Of the other transactions. */
const OTHERS: readonly Kind[] = [
  kind("no payer asked", /^270$/, "missing-loop 2 2100A/NM1", without("NM1*PR")),
  kind("no receiver of the answer", /^271$/, "missing-loop 2 2100B/NM1", without("NM1*1P")),
  kind(
    "a purpose of another transaction",
    /^27[0167]$/,
    "invalid-code 2 BHT/02 = 2 7",
    element("BHT", [2], "99"),
  ),
  kind(
    "a structure of another transaction",
    /^27[0167]$/,
    "invalid-code 2 BHT/01 = 1 7",
    element("BHT", [1], "9999"),
  ),
  kind(
    "a kind of service that is none",
    /^270$/,
    "invalid-code 2 EQ/01 = 1 7",
    element((each) => each.tag === "EQ" && /^[0-9A-Z]{1,2}$/.test(each.elements[0] ?? ""), [1], "Q9"),
  ),
  kind("a benefit that is none", /^271$/, "invalid-code 2 EB/01 = 1 7", element("EB", [1], "Q9")),
  kind("a benefit without its kind", /^271$/, "missing-element 2 EB/01 = 1 1", element("EB", [1], "")),
  kind(
    "a period that is none",
    /^271$/,
    "invalid-code 2 EB/06 = 6 7",
    element((each) => each.tag === "EB" && (each.elements[5] ?? "") !== "", [6], "99"),
  ),
  kind(
    "a day of birth that is none",
    /^27[01678]$/,
    "invalid-date 1 DMG/02 = 2 8",
    element("DMG", [2], "19430231"),
  ),
  kind(
    "a claim asked about without its number",
    /^276$/,
    "missing-element 2 TRN/02 = 2 1",
    element("TRN", [2], ""),
  ),
  kind("a status without its day", /^277$/, "missing-element 2 STC/02 = 2 1", element("STC", [2], "")),
  kind("a status on no day", /^277(?:CA)?$/, "invalid-date 1 STC/02 = 2 8", element("STC", [2], "20050931")),
  kind(
    "a status without its category",
    /^277(?:CA)?$/,
    "missing-element 2 STC/01-1 = 1-1 1",
    element("STC", [1, 1], ""),
  ),
  kind(
    "a category of status that is none",
    /^277(?:CA)?$/,
    "code-not-valid 5 STC/01-1",
    element((each) => each.tag === "STC" && !(each.elements[0] ?? "").includes("LOI"), [1, 1], "ZZ"),
  ),
  kind("an action that is none", /^277CA$/, "invalid-code 2 STC/03 = 3 7", element("STC", [3], "XX")),
  kind("a total that is no number", /^277CA$/, "invalid-number 1 QTY/02 = 2 6", element("QTY", [2], "ONE")),
  kind("a kind of review that is none", /^278$/, "invalid-code 2 UM/01 = 1 7", element("UM", [1], "QQ")),
  kind("a decision that is none", /^278$/, "invalid-code 2 HCR/01 = 1 7", element("HCR", [1], "Q9")),
  kind("no review", /^278$/, "missing-segment 2 2000E/UM", without("UM")),
  kind("a level that denies its children", /^27[01678]$/, "hierarchy 2 HL/04", element("HL*1", [4], "0")),
  kind("a level under no other", /^27[01678]$/, "hierarchy 2 HL/02", element("HL*2", [2], "9")),
  kind("a payment of another sum", /^820$/, "not-balanced 3 BPR/02", element("BPR", [2], more(0.01))),
  kind("a handling that is none", /^820$/, "invalid-code 2 BPR/01 = 1 7", element("BPR", [1], "Q")),
  kind("a remittance number left out", /^820$/, "missing-element 2 TRN/02 = 2 1", element("TRN", [2], "")),
  kind("no payee of a premium", /^820$/, "missing-loop 2 1000A/N1", without("N1*PE")),
  kind("neither subscriber nor dependent", /^834$/, "invalid-code 2 INS/01 = 1 7", element("INS", [1], "X")),
  kind("a relation that is none", /^834$/, "invalid-code 2 INS/02 = 2 7", element("INS", [2], "ZZ")),
  kind("a maintenance that is none", /^834$/, "invalid-code 2 INS/03 = 3 7", element("INS", [3], "999")),
  kind("no sponsor", /^834$/, "missing-loop 2 1000A/N1", without("N1*P5")),
  kind("a coverage that is none", /^834$/, "invalid-code 2 HD/03 = 3 7", element("HD", [3], "QQQ")),
  kind(
    "a coverage that begins on no day",
    /^834$/,
    "invalid-date 1 DTP/03 = 3 8",
    element("DTP*348", [3], "20260231"),
  ),
  kind(
    "a member without a name",
    /^834$/,
    "missing-loop 2 2100A/NM1",
    without((each) => each.tag === "NM1" && ["IL", "74"].includes(each.elements[0] ?? "")),
  ),
  kind("a verdict that is none", /^997$/, "invalid-code 2 AK5/01 = 1 7", element("AK5", [1], "Q")),
  kind("a count that is no number", /^997$/, "invalid-number 1 AK9/02 = 2 6", element("AK9", [2], "ONE")),
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
  ...NUMBERS,
  ...REMITTANCES,
  ...OTHERS,
];
