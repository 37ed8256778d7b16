/** The four characters that divide a file. They are whatever its ISA says. */
export interface Delimiters {
  readonly element: string;
  readonly component: string;
  readonly segment: string;
  /** Undefined in versions before 00402, where ISA11 held something else. */
  readonly repetition: string | undefined;
}
export const STANDARD_DELIMITERS: Delimiters = {
  element: "*",
  component: ":",
  segment: "~",
  repetition: "^",
};

export const ISA_LENGTH = 106;
/** Where the element separator stands in every ISA, because all its elements have a fixed length. */
const SEPARATORS = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103];

export type DelimiterProblem = "isa-length" | "delimiters-equal" | "delimiter-invalid";

/** Reads the delimiters off the 106 characters of an ISA, or says why they cannot be. */
export function readDelimiters(isa: string): Delimiters | DelimiterProblem {
  const element = isa.charAt(3);
  if (isa.length < ISA_LENGTH || SEPARATORS.some((at) => isa.charAt(at) !== element)) return "isa-length";
  const [component, segment, repetition] = [isa.charAt(104), isa.charAt(105), isa.charAt(82)];
  if ([element, component, segment].some(isUnfit)) return "delimiter-invalid";
  if (new Set([element, component, segment]).size < 3) return "delimiters-equal";
  if (isUnfit(repetition)) return { element, component, segment, repetition: undefined };
  if ([element, component, segment].includes(repetition)) return "delimiters-equal";
  return { element, component, segment, repetition };
}

/** The separators of a header that is too short or too long, where its sixteen elements can still be counted. */
export function guessDelimiters(header: string): Delimiters | undefined {
  const element = header.charAt(3);
  const elements = header.split(element, 17);
  const start = elements.slice(0, 16).join(element).length + 1;
  const [component, segment] = [header.charAt(start), header.charAt(start + 1)];
  const repetition = elements[11] ?? "";
  if (elements.length < 17 || [element, component, segment].some((each) => each === "" || isUnfit(each)))
    return undefined;
  return { element, component, segment, repetition: isUnfit(repetition) ? undefined : repetition.charAt(0) };
}

const isUnfit = (character: string): boolean => /[A-Za-z0-9\0 ]|[^\0-\xff]/.test(character);
