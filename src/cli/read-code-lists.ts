import { readFileSync } from "node:fs";
import { z } from "zod";
import { inPlainWords } from "@/cli/plain-words";
import type { CheckSetting } from "@/domain/code-sets/check/checked-codes";
import { type CalendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";

const date = z.string().transform((text, context): CalendarDate => {
  const parsed = parseCalendarDate(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: `"${text}" is no date; write YYYY-MM-DD` });
  return z.NEVER;
});

const oneOrMore = z.union([date.transform((day) => [day]), z.array(date)]);

/** A code with what belongs to it on a claim, or the code alone. */
const listed = z.union([
  z.string().transform((code): Listed => ({ code })),
  z.strictObject({
    code: z.string(),
    modifiers: z.array(z.string()).optional(),
    units: z.number().positive().optional(),
    date: oneOrMore.optional(),
    presentOnAdmission: z.string().optional(),
    diagnosisPointers: z.array(z.int().min(1)).optional(),
  }),
]);

export interface Listed {
  readonly code: string;
  readonly modifiers?: readonly string[] | undefined;
  readonly units?: number | undefined;
  readonly date?: readonly CalendarDate[] | undefined;
  readonly presentOnAdmission?: string | undefined;
  readonly diagnosisPointers?: readonly number[] | undefined;
}

const SETTINGS: Readonly<Record<string, CheckSetting>> = {
  practitioner: "practitioner",
  professional: "practitioner",
  office: "practitioner",
  "outpatient-hospital": "outpatient-hospital",
  outpatient: "outpatient-hospital",
  inpatient: "inpatient",
  dme: "dme",
};

const setting = z.string().transform((word, context): CheckSetting => {
  const known = SETTINGS[word.toLowerCase()];
  if (known) return known;
  context.addIssue({ code: "custom", message: `"${word}" is none of ${Object.keys(SETTINGS).join(", ")}` });
  return z.NEVER;
});

/** One list of codes; `codes` is for those who do not part diagnoses from services. */
const listOfCodes = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  date: date.optional(),
  setting: setting.default("practitioner"),
  sex: z.string().optional(),
  age: z.number().min(0).max(150).optional(),
  birthDate: date.optional(),
  contractor: z
    .string()
    .regex(/^[0-9A-Z]{3,5}$/i, "is no number of a contractor")
    .optional(),
  codes: z.array(listed).default([]),
  diagnoses: z.array(listed).default([]),
  services: z.array(listed).default([]),
});

export type ListOfCodes = z.infer<typeof listOfCodes>;

/** The lists of a file: one JSON object, an array of them, or one a line; a bare text says what is wrong with it. */
export function readCodeLists(file: string): ListOfCodes[] | string {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    return error instanceof Error ? reasonOf(error) : String(error);
  }
  const values = jsonValues(text.replace(/^\uFEFF/, ""));
  if (typeof values === "string") return values;
  if (values.length === 0) return "no list of codes was found";
  const lists: ListOfCodes[] = [];
  for (const [index, value] of values.entries()) {
    const parsed = listOfCodes.safeParse(value);
    if (!parsed.success)
      return parsed.error.issues
        .map(({ path, message }) => `list ${index + 1}, ${path.join(".") || "whole"}: ${message}`)
        .join("; ");
    lists.push(parsed.data);
  }
  return lists;
}

/** The file is named before it. */
const reasonOf = (error: Error): string => inPlainWords(error).replace(/^.*: /s, "");

function jsonValues(text: string): readonly unknown[] | string {
  const whole = parsed(text);
  if (whole) return listsIn(whole.value);
  const values: unknown[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const value = parsed(line);
    if (!value) return `line ${index + 1} is no JSON`;
    values.push(value.value);
  }
  return values;
}

/** An array of bare codes is one list. */
function listsIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  return value.length > 0 && value.every((each) => typeof each === "string") ? [{ codes: value }] : value;
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
