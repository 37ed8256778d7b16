/** What a receiver answers: TA1 for the interchange, 999 for each functional group, made from the issues found. */
import type { CalendarDate } from "../shared/calendar-date";
import type {
  ElementNoteInput,
  ImplementationAcknowledgmentInput,
  SegmentNoteInput,
  TransactionSetResponseInput,
} from "./guides/999";
import type { InterchangeAcknowledgment } from "./guides/ta1";
import type { FunctionalGroup, Interchange, TransactionSet } from "./interchange";
import type { Issue, IssueCode, Snip } from "./issues";

type NoteCode = InterchangeAcknowledgment["note"];
const ISA_ELEMENT_NOTES: readonly NoteCode[] = [
  "010",
  "011",
  "012",
  "013",
  "005",
  "006",
  "007",
  "008",
  "014",
  "015",
  "016",
  "017",
  "018",
  "019",
  "020",
  "027",
];
const NOTES: Readonly<Partial<Record<IssueCode, NoteCode>>> = {
  "not-x12": "022",
  garbage: "022",
  "isa-length": "022",
  "delimiters-equal": "026",
  "delimiter-invalid": "026",
  "repetition-missing": "016",
  "envelope-order": "022",
  "missing-trailer": "022",
  "control-mismatch": "001",
  "count-mismatch": "021",
  truncated: "023",
  "segment-too-long": "024",
};
const OF_GROUPS_AND_SETS: ReadonlySet<string> = new Set(["GS", "GE", "ST", "SE"]);
/** Damage of groups and sets is answered by the 999; an ST of no group and an SE of no set belong to none. */
const isOfGroupOrSet = ({ segmentId, code }: Issue): boolean =>
  OF_GROUPS_AND_SETS.has(segmentId ?? "") && code !== "envelope-order";

/** GS01 of acknowledgments of groups (999, 997), which are never answered by another. */
const ACKNOWLEDGMENTS = "FA";
export const isAcknowledgment = ({ header }: Pick<FunctionalGroup, "header">): boolean =>
  header.functionalId === ACKNOWLEDGMENTS;
const groupAt = ({ groups }: Interchange, { offset }: Issue): FunctionalGroup | undefined =>
  groups.findLast((group) => group.offset <= offset);
const isAnsweredBy999 = (interchange: Interchange, issue: Issue): boolean => {
  if (!isOfGroupOrSet(issue)) return false;
  const group = groupAt(interchange, issue);
  return group === undefined || !isAcknowledgment(group);
};
/** A TA1 is not answered by a TA1: two receivers would never stop. */
export const isAnsweredAtAll = ({ acknowledgments, groups }: Interchange): boolean =>
  groups.length > 0 || acknowledgments.length === 0;

/**
 * The TA1 for an interchange. `isDuplicate`: its control number was received before. A damaged group of acknowledgments has no
 * 999 to be answered by, so the TA1 tells it (024): the interchange is refused, or noted (E) where other groups are in it.
 */
export function acknowledgeInterchange(
  interchange: Interchange,
  options: { readonly isDuplicate?: boolean } = {},
): InterchangeAcknowledgment {
  const { header, control } = interchange;
  const { status, note } = options.isDuplicate
    ? ({ status: "R", note: "025" } as const)
    : interchangeVerdict(interchange);
  return {
    controlNumber: /^\d{9}$/.test(control) ? control : "000000000",
    date: header.date ?? ("2000-01-01" as CalendarDate),
    time: TIME.test(header.time ?? "") ? (header.time as string) : "0000",
    status,
    note,
  };
}
function interchangeVerdict(interchange: Interchange): Pick<InterchangeAcknowledgment, "status" | "note"> {
  const { issues, endedBy, groups } = interchange;
  const errors = issues.filter((each) => each.severity === "error" && !isAnsweredBy999(interchange, each));
  const worst = errors.find((each) => !isOfGroupOrSet(each)) ?? endedBy;
  if (worst !== undefined) return { status: "R", note: noteOf(worst) };
  if (errors.length === 0) return { status: "A", note: "000" };
  return { status: groups.every(isAcknowledgment) ? "R" : "E", note: "024" };
}
const TIME = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const noteOf = (issue: Issue): NoteCode =>
  (issue.code === "envelope-element" && ISA_ELEMENT_NOTES[(issue.element ?? 0) - 1]) ||
  NOTES[issue.code] ||
  "024";

export interface AcknowledgeOptions {
  /** The highest SNIP type whose errors reject a transaction set; 2 by default. */
  readonly through?: Snip;
}

/** The 999 for one functional group. */
export function acknowledgeGroup(
  interchange: Interchange,
  group: FunctionalGroup,
  options: AcknowledgeOptions = {},
): ImplementationAcknowledgmentInput {
  const sets = group.transactionSets.map((set) => acknowledgeSet(set, options.through ?? 2));
  const accepted = sets.filter(({ response }) => response.status === "A").length;
  return {
    group: groupAnswered(group),
    sets,
    response: groupVerdict(interchange, group, { received: sets.length, accepted }),
  };
}

/** Which group is answered. */
export const groupAnswered = ({ header, control }: FunctionalGroup) => ({
  functionalId: header.functionalId ?? "HC",
  controlNumber: lettersAndDigits(control, 9) || "0",
  version: header.version ?? "005010",
});

/** What became of a group, by how many of its sets were accepted. */
export function groupVerdict(
  interchange: Interchange,
  group: FunctionalGroup,
  { received, accepted }: { readonly received: number; readonly accepted: number },
): ImplementationAcknowledgmentInput["response"] {
  const errors = groupErrors(interchange, group);
  return {
    status: errors.length > 0 || accepted === 0 ? "R" : accepted < received ? "P" : "A",
    setsIncluded: group.setsDeclared ?? received,
    setsReceived: received,
    setsAccepted: errors.length > 0 ? 0 : accepted,
    errors: errors.length > 0 ? errors : undefined,
  };
}

type GroupError = NonNullable<ImplementationAcknowledgmentInput["response"]["errors"]>[number];
function groupErrors(interchange: Interchange, group: FunctionalGroup): GroupError[] {
  const next = interchange.groups[interchange.groups.indexOf(group) + 1];
  const own = interchange.issues.filter(
    ({ segmentId, offset, severity }) =>
      severity === "error" &&
      (segmentId === "GS" || segmentId === "GE") &&
      offset >= group.offset &&
      (next === undefined || offset < next.offset),
  );
  const errors = own.map(({ code, element }): GroupError => {
    if (code === "missing-trailer") return "3";
    if (code === "control-mismatch") return "4";
    if (code === "count-mismatch") return "5";
    if (code === "control-duplicate") return "19";
    if (code === "version-unsupported") return "2";
    return element === 6 ? "6" : "1";
  });
  return [...new Set(errors)].slice(0, 5);
}

type SetError = NonNullable<TransactionSetResponseInput["response"]["errors"]>[number];
const SET_ERRORS: Readonly<Partial<Record<IssueCode, SetError>>> = {
  "missing-trailer": "2",
  truncated: "2",
  "control-mismatch": "3",
  "count-mismatch": "4",
  "envelope-element": "7",
  "control-duplicate": "23",
  "guide-unsupported": "I6",
};

/** What became of one set, and where it breaks its guide. */
export function acknowledgeSet(set: TransactionSet, through: Snip): TransactionSetResponseInput {
  const errors = set.issues.filter(({ severity, snip }) => severity === "error" && snip <= through);
  const envelope = errors.map(({ code }) => SET_ERRORS[code]).filter((code) => code !== undefined);
  const inSegments = errors.filter(({ code }) => SET_ERRORS[code] === undefined);
  const segments = noteSegments(inSegments);
  const codes = [...new Set<SetError>([...(segments.length > 0 ? (["I5"] as const) : []), ...envelope])];
  return {
    set: {
      transaction: lettersAndDigits(set.transaction, 3).padEnd(3, "0"),
      controlNumber: lettersAndDigits(set.control, 9).padStart(4, "0"),
      guide: set.version || undefined,
    },
    segments,
    response: {
      status: codes.length > 0 ? "R" : "A",
      errors: codes.length > 0 ? codes.slice(0, 5) : undefined,
    },
  };
}

type SegmentError = NonNullable<SegmentNoteInput["segment"]["error"]>;
const SEGMENT_ERRORS: Readonly<Partial<Record<IssueCode, SegmentError>>> = {
  "unknown-segment": "1",
  "unexpected-segment": "2",
  "missing-segment": "3",
  "missing-loop": "3",
  "too-many-loops": "4",
  "too-many-segments": "5",
  "segment-order": "7",
};
/** One note a segment and error; elements in error are listed under theirs. */
function noteSegments(issues: readonly Issue[]): SegmentNoteInput[] {
  const byPlace = Map.groupBy(issues, ({ segment, segmentId, code, element }) =>
    [segment, segmentId, segmentError(code, element)].join("|"),
  );
  return [...byPlace.values()].map((together) => {
    const first = together[0] as Issue;
    const elements = together.filter(({ element }) => element !== undefined).map(noteElement);
    return {
      segment: {
        segmentId: segmentIdOf(first),
        position: first.segment,
        loop: first.loop?.slice(0, 6),
        error: segmentError(first.code, first.element),
      },
      businessUnits: businessUnitOf(first),
      elements: elements.slice(0, 99),
    };
  });
}
/** The claim or member in which it lies; left out where its name cannot be written. */
function businessUnitOf({ unit }: Issue): SegmentNoteInput["businessUnits"] {
  const value = unit && printable(unit[1], 35);
  return value ? [{ unit: { name: unit[0], value } }] : undefined;
}
/** A text without what an answer cannot carry. */
const printable = (text: string, most: number): string =>
  text
    .replace(/[^\x20-\x7e]|[*:~^]/g, " ")
    .trim()
    .slice(0, most)
    .trimEnd();
/** Whatever stands there, an acknowledgment names it in two or three letters and digits. */
function segmentIdOf({ segmentId = "" }: Issue): string {
  const told = lettersAndDigits(segmentId, 3);
  return told.length < 2 ? "ST" : told;
}
const lettersAndDigits = (text: string, most: number): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, most);
const segmentError = (code: IssueCode, element: number | undefined): SegmentError =>
  SEGMENT_ERRORS[code] ?? (element === undefined ? "I6" : "8");

type ElementError = ElementNoteInput["element"]["error"];
const ELEMENT_ERRORS: Readonly<Partial<Record<IssueCode, ElementError>>> = {
  "missing-element": "1",
  condition: "2",
  "too-many-elements": "3",
  "element-too-short": "4",
  "element-too-long": "5",
  "invalid-character": "6",
  "invalid-number": "6",
  "invalid-code": "7",
  "invalid-value": "7",
  "invalid-date": "8",
  "invalid-time": "9",
  exclusion: "10",
  "too-many-repetitions": "12",
  "too-many-components": "13",
  "not-used-element": "I10",
};
function noteElement({ element, component, code, value }: Issue): ElementNoteInput {
  const copy = value && printable(value, 99);
  return {
    element: {
      place: { element: element ?? 0, component },
      error: ELEMENT_ERRORS[code] ?? "I12",
      value: copy || undefined,
    },
  };
}
