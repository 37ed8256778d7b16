import { NOTE_KINDS } from "@/components/format/note-words";
import type { Severity } from "@/components/ui/severity-mark";
import type { UpdateKind } from "@/domain/code-sets/impact/code-update";
import type { UsePlace } from "@/domain/code-sets/impact/code-use";
import type { Outputs } from "@/trpc/client";

export type Hit = Outputs["codeUpdates"]["hits"]["rows"][number];
export type Update = Outputs["codeUpdates"]["changes"]["rows"][number];
export type Series = Outputs["codeUpdates"]["series"]["series"][number];

/** What happened, as the word of a column and a filter. */
export const KIND_WORDS: Readonly<Record<UpdateKind, string>> = {
  deleted: "Deleted",
  divided: "Divided",
  added: "Added",
  closed: "No longer divided",
  retitled: "New title",
  "re-described": "New short title",
  "note-added": "Note added",
  "note-removed": "Note removed",
  "entry-added": "Entry added",
  "entry-removed": "Entry removed",
  "entry-changed": "Entry changed",
  "mark-added": "Mark added",
  "mark-removed": "Mark removed",
  "mark-changed": "Mark changed",
  "limit-added": "Unit limit added",
  "limit-removed": "Unit limit removed",
  "limit-changed": "Unit limit changed",
  "pair-added": "Pair added",
  "pair-deleted": "Pair removed",
  "pair-indicator": "Pair changed",
};
export const KINDS = Object.keys(KIND_WORDS) as UpdateKind[];

/** What follows from the day on. */
export const KIND_MEANS: Readonly<Record<UpdateKind, string>> = {
  deleted: "It is not valid from this day on.",
  divided: "It needs more characters from this day on.",
  added: "It may be used from this day on.",
  closed: "It may be used as it is from this day on.",
  retitled: "It says something else; check that it is still the code meant.",
  "re-described": "Its short title changed, its meaning did not.",
  "note-added": "The book has a new note here.",
  "note-removed": "The book has one note fewer here.",
  "entry-added": "An index or table leads here that did not.",
  "entry-removed": "An index or table no longer leads here so.",
  "entry-changed": "An index or table leads elsewhere, or says it in other words.",
  "mark-added": "A list names it that did not.",
  "mark-removed": "A list no longer names it.",
  "mark-changed": "A list says something else of it.",
  "limit-added": "More units than this are refused.",
  "limit-removed": "Its units are not limited any longer.",
  "limit-changed": "The units that are paid changed.",
  "pair-added": "The two are not paid together without more ado.",
  "pair-deleted": "The two may stand together.",
  "pair-indicator": "Whether a modifier lets the two stand together changed.",
};

/** Of several that are said together. */
export const KIND_MEANS_MANY: Readonly<Partial<Record<UpdateKind, string>>> = {
  "note-added": "The book has new notes here.",
  "note-removed": "The book no longer has these notes here.",
};

export const PLACE_WORDS: Readonly<Record<UsePlace, string>> = {
  "waiting-claim": "Claims waiting",
  "open-encounter": "Open encounters",
  "fee-schedule": "Fee schedule",
  favorite: "Favorites",
  "most-used": "Used last year",
};
export const PLACES = Object.keys(PLACE_WORDS) as UsePlace[];

/** One of them. */
const PLACE_ONE: Readonly<Record<UsePlace, string>> = {
  "waiting-claim": "Claim",
  "open-encounter": "Encounter",
  "fee-schedule": "Price",
  favorite: "Pick list",
  "most-used": "Used last year",
};

/** How the server names what one person keeps. */
const OWN_FAVORITES = "Favorites";

export const subjectOf = ({ place, name }: Hit): string => {
  if (place === "most-used") return PLACE_ONE[place];
  if (place === "favorite" && name === OWN_FAVORITES) return OWN_FAVORITES;
  return name === null ? `${PLACE_ONE[place]}, number withheld` : `${PLACE_ONE[place]} ${name}`;
};

/** Where the subject is looked at. */
export function hrefOf({ place, subject, code }: Hit): string | undefined {
  if (place === "waiting-claim") return `/claims/${subject}`;
  if (place === "open-encounter") return `/coding/${subject}`;
  return place === "fee-schedule" ? `/settings/fee-schedule?code=${code}` : undefined;
}

const MARK_WORDS: Readonly<Record<string, string>> = {
  index: "index",
  "external-cause-index": "index to external causes",
  "neoplasm-table": "neoplasm table",
  "drug-table": "table of drugs",
  newborn: "newborns only",
  pediatric: "ages 0 to 17 only",
  maternity: "ages 9 to 64 only",
  adult: "ages 15 to 124 only",
  female: "female patients only",
  male: "male patients only",
  manifestation: "manifestation, never first",
  "unacceptable-principal": "unacceptable as principal diagnosis",
  "poa-exempt": "exempt from present on admission",
  severity: "complication level",
  coverage: "Medicare coverage",
  "outpatient-status": "outpatient payment status",
  "fee-schedule-status": "physician fee schedule status",
  "global-days": "global days",
};

/** Which mark, which kind of note, or which index or table. */
export const aboutWords = (about: string): string =>
  MARK_WORDS[about] ?? NOTE_KINDS.find(({ kind }) => kind === about)?.says ?? about;

/** "complication level MCC", "male patients only", "Excludes1: …". */
export function textOf({ about, text, otherCode }: Update): string {
  if (otherCode) return `with ${otherCode}: ${text}`;
  if (about === undefined) return text;
  return text === "yes" ? aboutWords(about) : `${aboutWords(about)}: ${valueText(about, text)}`;
}

/** The number of a condition category says so. */
export const valueText = (about: string | undefined, text: string): string =>
  about?.includes("HCC") ? `category ${text}` : text;

export const DECIDED_WORDS = { replaced: "Replaced", recode: "To be coded again", kept: "Kept" } as const;

export const severityOf = ({ severity, decided }: Hit): Severity => (decided ? "settled" : severity);

export const dayText = (date: string): string => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`;

const MOST_CODES = 2;

/** Codes are never cut: the first ones, and how many more. */
export function codesText(codes: readonly string[]): string {
  const more = codes.length - MOST_CODES;
  return more > 0 ? `${codes.slice(0, MOST_CODES).join(", ")} +${more}` : codes.join(", ");
}
