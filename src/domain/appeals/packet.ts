import {
  type LetterFacts,
  type LetterSegment,
  mergeLetter,
  missingOf,
  type QuotedPassage,
  unsupportedFacts,
} from "./letter";
import type { MergeField } from "./merge-fields";

/** Parts in the order in which the reader of the payer needs them. */
export const PACKET_PARTS = ["cover", "letter", "evidence", "remittance", "records"] as const;
export type PacketPart = (typeof PACKET_PARTS)[number];

export const PART_TITLES: Readonly<Record<PacketPart, string>> = {
  cover: "Cover sheet",
  letter: "Letter",
  evidence: "Quoted passages",
  remittance: "Remittance extract",
  records: "Records",
};

export interface RecordPart {
  readonly documentId: string;
  readonly title: string;
  readonly date: string;
  readonly author?: string | undefined;
  readonly signed: boolean;
  readonly text: string;
}

export interface PacketSources {
  readonly letter: string;
  readonly facts: LetterFacts;
  readonly quotes: readonly QuotedPassage[];
  /** Whole documents that go along: those quoted, and others the person added. */
  readonly records: readonly RecordPart[];
  readonly channel: string | undefined;
}

export interface PlannedPart {
  readonly id: PacketPart;
  readonly title: string;
  /** "2 passages", "Letter of 214 words". */
  readonly content: string;
  /** What is missing for this part; empty means complete. */
  readonly missing: readonly string[];
}

export interface PacketPlan {
  readonly parts: readonly PlannedPart[];
  readonly letter: readonly LetterSegment[];
  /** All that blocks completion, in the order of the parts. */
  readonly missing: readonly string[];
}

const COVER_FIELDS: readonly MergeField[] = [
  "payer.name",
  "claim.number",
  "claim.payer-number",
  "patient.name",
  "member.id",
  "claim.service-date",
  "denial.amount",
];
const LABELS: Readonly<Partial<Record<MergeField, string>>> = {
  "claim.payer-number": "The payer's claim number is missing",
  "member.id": "The member id is missing",
};

/** Plans the packet and says of each part what it lacks. Nothing is filled in that no source holds. */
export function planPacket(sources: PacketSources): PacketPlan {
  const { facts, quotes, records, channel } = sources;
  const letter = mergeLetter(sources.letter, facts);
  const parts: PlannedPart[] = [
    part("cover", channel ? `by ${channel}` : "channel not chosen", coverMissing(facts, channel)),
    part("letter", wordsOf(letter), letterMissing(letter, sources)),
    part("evidence", countOf(quotes.length, "passage"), quoteTroubles(quotes, records)),
    part(
      "remittance",
      facts["denial.codes"] ?? "",
      facts["denial.codes"] ? [] : ["The reason codes are missing"],
    ),
    part("records", countOf(records.length, "document"), recordTroubles(records)),
  ];
  return { parts, letter, missing: parts.flatMap(({ missing }) => missing) };
}

const part = (id: PacketPart, content: string, missing: readonly string[]): PlannedPart => ({
  id,
  title: PART_TITLES[id],
  content,
  missing,
});

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

const wordsOf = (letter: readonly LetterSegment[]): string => {
  const text = letter.map((segment) => ("text" in segment ? segment.text : "")).join("");
  return countOf(text.split(/\s+/).filter(Boolean).length, "word");
};

const coverMissing = (facts: LetterFacts, channel: string | undefined): string[] => [
  ...COVER_FIELDS.filter((field) => facts[field] === undefined).map(
    (field) => LABELS[field] ?? `${field} is missing`,
  ),
  ...(channel ? [] : ["The channel is not chosen"]),
];

function letterMissing(
  letter: readonly LetterSegment[],
  { facts, quotes, letter: body }: PacketSources,
): string[] {
  if (body.trim() === "") return ["The letter is empty"];
  return [
    ...missingOf(letter).map((field) => `Missing in the letter: ${field}`),
    ...unsupportedFacts(letter, { facts, quotes }).map(
      (fact) =>
        `In the letter, ${fact} stands neither in the claim, nor in the remittance, nor in a quoted passage`,
    ),
  ];
}

/** A quote must be, character by character, what the attached document says at its place. */
const quoteTroubles = (quotes: readonly QuotedPassage[], records: readonly RecordPart[]): string[] =>
  quotes.flatMap(({ documentId, title, text, start, end }) => {
    const record = records.find((candidate) => candidate.documentId === documentId);
    if (!record) return [`${title} is quoted but not attached`];
    return record.text.slice(start, end) === text ? [] : [`A quote differs from ${title}`];
  });

const recordTroubles = (records: readonly RecordPart[]): string[] =>
  records.filter(({ signed }) => !signed).map(({ title }) => `${title} is not signed`);
