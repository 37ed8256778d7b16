import type { CodeEntry } from "../code-entry";
import { isSilent, wordsOf } from "./tokens";
import { isUsualApproach } from "./usual-approaches";

/**
 * Settings a title may speak of. A title that speaks of one the query does not mention is meant less often:
 * "asthma" is not the family history of it.
 */
const SETTINGS: readonly (readonly [string, RegExp])[] = [
  [
    "pregnancy",
    /pregnan|puerper|childbirth|trimester|obstetric|postpartum|maternal|gestation|abortion|labor/,
  ],
  ["newborn", /newborn|neonat|perinatal|fetal|fetus/],
  ["history", /history/],
  ["family", /family/],
  ["screening", /screening|suspected|contact with|exposure|observation/],
  ["sequela", /sequela|late effect|following/],
  ["subsequent", /subsequent|aftercare|routine healing/],
  ["surgery", /postproc|intraop|postop|prosthe|implant|transplant|graft|complication/],
  ["cause", /drug induced|poisoning|adverse|underlying|secondary|due to|in diseases classified|underdosing/],
  ["congenital", /congenital/],
  ["other", /\bother\b|elsewhere/],
  ["person", /counsel|noncompl|problem related|donor|status/],
  ["anesthesia", /^anesthesia/],
  ["harm", /self-harm|assault|undetermined/],
  ["male", /(?<!fe)male breast/],
  ["nontraffic", /nontraffic/],
  ["both sides", /bilateral/],
];

const SETTING_WORDS: readonly RegExp[] = [
  /^(pregnan|ob|obstet|prenatal|postpartum|matern|gestation|gestational|trimester|labor|delivery|abort|miscar)/,
  /^(newborn|neonat|nb|perinatal|fetal)/,
  /^(hist|hx|personal|former|ex$|old$)/,
  /^(fam|fh)/,
  /^(screen|expos|contact|suspect|observ)/,
  /^(sequel|late$|following)/,
  /^(subseq|after|healing|follow)/,
  /^(post|complic|implant|prosth|transpl|graft|intraop)/,
  /^(drug|poison|adverse|second|induced|due|underlying|diabet|underdos)/,
  /^congen/,
  /^(other|spec)/,
  /^(couns|noncompl|donor|status|problem)/,
  /^anesth/,
  /^(self|assault|suicid|intention|undeterm|homicid)/,
  /^(male|man|men)$/,
  /^nontraffic/,
  /^(bil|both$|ou$|au$)/,
];

/** Bit set of the settings a title speaks of. */
export function settingsOfTitle(title: string): number {
  const text = title.toLowerCase();
  return SETTINGS.reduce((bits, [, pattern], index) => (pattern.test(text) ? bits | (1 << index) : bits), 0);
}

/** Bit set of the settings a query mentions. */
export function settingsOfQuery(words: readonly string[]): number {
  return SETTING_WORDS.reduce(
    (bits, pattern, index) => (words.some((word) => pattern.test(word)) ? bits | (1 << index) : bits),
    0,
  );
}

/** How many settings the title speaks of and the query does not. */
export function surplusSettings(title: number, query: number): number {
  let left = title & ~query;
  let count = 0;
  while (left) {
    left &= left - 1;
    count += 1;
  }
  return count;
}

const DENIAL = /\b(?:without|not|no)\b([^,;:]*)/gi;
/** "Without foreign body of scalp" denies the foreign body, not the scalp; "without loss of consciousness" denies both. */
const DENIED_UNTIL =
  /\b(?:with|but|into|in|to|(?<!\b(?:loss|mention|evidence)\s)of|left|right|unspecified|initial)\b.*/i;

/** The words a title denies: "not intractable, without status migrainosus" denies three. */
export const deniedIn = (title: string): string[] =>
  /\b(?:without|not|no)\b/i.test(title)
    ? [...title.matchAll(DENIAL)].flatMap(([, words = ""]) => wordsOf(words.replace(DENIED_UNTIL, "")))
    : [];

const ADDITION = /\b(?:with|due to|in diseases)\b(?! (?:respect|intramed))([^,;:]*)/gi;
const ADDED_UNTIL = /\b(?:without|and without|in|of|left|right|unspecified|initial)\b.*/i;

/** The words a title adds to what it is about, "with fistula"; of several additions the last. */
export const addedIn = (title: string): string[] =>
  [...title.matchAll(ADDITION)].flatMap(([, words = ""]) => {
    const last =
      words
        .replace(ADDED_UNTIL, "")
        .split(/\bwith\b/)
        .at(-1) ?? "";
    return wordsOf(last);
  });

/** Words of a title that say nothing of the case by themselves. */
const PLAIN_WORDS: ReadonlySet<string> = new Set([
  "unspecified",
  "initial",
  "encounter",
  "closed",
  "for",
  "essential",
  "without",
]);

/** How much a title says: what it denies and its plain words apart, what stands in parentheses too, and never nothing. */
export function tellingLength(title: string): number {
  const words = wordsOf(title.replaceAll(/\([^)]*\)/g, " "));
  const plain = words.filter((word) => PLAIN_WORDS.has(word) || isSilent(word)).length;
  return Math.max(1, words.length - deniedIn(title).length - plain);
}

/** Whether the query denies anything itself. */
export const deniesAnything = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:without|wo|not|no|non|none|free)$/.test(word));

/** The usual approach, a whole part before a piece of it, treatment before diagnosis, the blood of a donor. */
const proceduralStanding = (code: string): number =>
  (isUsualApproach(code) ? 0.2 : 0) +
  (/^0.T/.test(code) ? 0.1 : 0) -
  (/^0.{5}X$|^302.{3}0$/.test(code) ? 0.15 : 0);

/** Temporary codes of private payers, and one maker's product, are meant less often. */
const supplyStanding = (code: string, title: string): number =>
  code.startsWith("S") || title.includes("not therapeutically equivalent") ? -0.2 : 0;

/** A header stands behind the codes below it that answer as well: it cannot be billed. */
const HEADER = -0.6;

/**
 * What a code is worth before any word of the query: billable first, and the plain wording before the special one.
 * "Essential (primary)" is how the book names the plain hypertension: its index leads there from the bare word.
 */
export function standingOf(entry: CodeEntry): number {
  const title = entry.title.toLowerCase();
  let standing = entry.billable ? 0.9 : HEADER;
  if (/unspecified|without complication|uncomplicated|\bnos\b|essential \(primary\)/.test(title))
    standing += 0.25;
  if (title.includes("initial encounter")) standing += 0.2;
  if (entry.system === "icd10pcs") standing += proceduralStanding(entry.code);
  if (entry.system === "hcpcs") standing += supplyStanding(entry.code, title);
  if (title.includes("open fracture") || /type i|type iii/.test(title)) standing -= 0.3;
  return standing;
}
