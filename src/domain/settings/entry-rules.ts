import { isValidNpi } from "../shared/npi";
import { isStateCode } from "../shared/state-codes";

/** What typed text must be to stand. The field and the server hold it against the same rule. */
export interface EntryRule {
  /** What is wrong, in a sentence with its authority; undefined when the text may stand. */
  readonly problemOf: (text: string) => string | undefined;
  readonly authority?: string;
}

interface Terms {
  readonly fits: (text: string) => boolean;
  /** What it must be, as a sentence without its period. */
  readonly says: string;
  readonly authority?: string;
}

const entryRule = ({ fits, says, authority }: Terms): EntryRule => ({
  problemOf: (text) => (fits(text) ? undefined : sentence(says, authority)),
  ...(authority === undefined ? {} : { authority }),
});
const matching = (pattern: RegExp, says: string, authority?: string): EntryRule =>
  entryRule({ fits: (text) => pattern.test(text), says, ...(authority === undefined ? {} : { authority }) });
const sentence = (says: string, authority: string | undefined): string =>
  authority === undefined ? `${says}.` : `${says} (${authority}).`;

/** Between so many characters, blanks around them not counted. */
export const textOf = (least: number, most: number): EntryRule =>
  entryRule({
    fits: (text) => text.trim().length >= least && text.trim().length <= most,
    says: least <= 1 ? `At most ${most} characters` : `${least} to ${most} characters`,
  });

const NPI_AUTHORITY = "45 CFR 162.406";
const npi: EntryRule = {
  authority: NPI_AUTHORITY,
  problemOf: (text) => {
    if (!/^[12]\d{9}$/.test(text)) return sentence("Ten digits, the first of them 1 or 2", NPI_AUTHORITY);
    if (isValidNpi(text)) return undefined;
    return sentence("The check digit does not fit: a digit is wrong or two are swapped", NPI_AUTHORITY);
  },
};

/** One character, a class of characters or \d, each with a count if any. */
const MEMBER_ID_PATTERN =
  /^\^?(?:(?:[A-Za-z0-9-]|\\d|\[[A-Za-z0-9-]+\])(?:\{\d{1,2}(?:,\d{1,2})?\}|\?)?)+\$?$/;
/** Of counts that may vary, so that no pattern takes long to answer. */
const MOST_VARYING_COUNTS = 3;

/** By field, wherever it is typed. */
export const ENTRY_RULES = {
  name: textOf(2, 60),
  lastName: textOf(1, 60),
  firstName: textOf(1, 35),
  credentials: textOf(0, 20),
  specialty: textOf(2, 60),
  addressLine: textOf(2, 55),
  city: textOf(2, 30),
  payerId: matching(/^[0-9A-Za-z][0-9A-Za-z.-]{1,79}$/, "2 to 80 letters and digits, without blanks"),
  userName: textOf(1, 100),
  levelName: textOf(2, 60),
  source: textOf(3, 200),
  npi,
  taxId: matching(/^\d{9}$/, "Nine digits, without hyphen", "26 CFR 301.6109-1"),
  taxonomyCode: matching(
    /^[0-9A-Z]{9}X$/,
    "Ten characters, the last of them X",
    "NUCC Health Care Provider Taxonomy",
  ),
  state: entryRule({
    fits: isStateCode,
    says: "A two-letter state code",
    authority: "USPS Publication 28, appendix B",
  }),
  zip: matching(/^\d{5}(?:\d{4})?$/, "Five or nine digits, without hyphen", "ASC X12N 005010X222A1, N403"),
  phone: matching(/^\d{10}$/, "Ten digits", "ASC X12N 005010X222A1, PER04"),
  placeOfService: matching(/^\d{2}$/, "Two digits", "CMS place of service code set"),
  memberIdPattern: entryRule({
    fits: (text) =>
      text.length <= 100 &&
      MEMBER_ID_PATTERN.test(text) &&
      (text.match(/[,?]/g) ?? []).length <= MOST_VARYING_COUNTS &&
      isPattern(text),
    says: "Letters, digits, \\d and [A-Z], each with a count in braces if any, such as ^MA\\d{9}$",
  }),
  interchangeQualifier: matching(/^[0-9A-Z]{2}$/, "Two digits or capitals", "ASC X12 interchange, ISA05"),
  interchangeId: matching(
    /^[0-9A-Z][0-9A-Z .-]{0,13}[0-9A-Z]$/,
    "2 to 15 capitals or digits",
    "ASC X12 interchange, ISA06",
  ),
  host: matching(
    /^[A-Za-z0-9](?:[A-Za-z0-9.:-]{0,253}[A-Za-z0-9])?$/,
    "A host name or address, without sftp://",
  ),
  folder: matching(/^\/[^\s*?]{0,199}$/, "A path that begins with /"),
  hostKey: matching(/^SHA256:[A-Za-z0-9+/]{43}$/, "SHA256: and 43 characters, as ssh-keygen -l prints it"),
} as const satisfies Record<string, EntryRule>;

/** Counts the other way around, {3,1}, and ranges such as [z-a] are no pattern. */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source !== "";
  } catch {
    return false;
  }
}
