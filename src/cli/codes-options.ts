import type { ReleaseFolder } from "@/cli/release-folder";
import { CODE_SYSTEM_FACTS, type CodeSystem } from "@/domain/code-sets/code-system";
import { type CalendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";

export interface CodesOptions {
  readonly json: boolean;
  /** Undefined: every set. */
  readonly sets: readonly CodeSystem[] | undefined;
  readonly date: CalendarDate | undefined;
  readonly limit: number;
  /** A folder of official files; without it the starter set answers. */
  readonly release: string | undefined;
  /** Name or id of the office, where an installation has several. */
  readonly office: string | undefined;
  readonly words: readonly string[];
}

/** A command's options, and the files of the office where it is asked. */
export interface CodesQuestion extends CodesOptions {
  readonly officeFiles?: ReleaseFolder;
}

const VALUED = ["--set", "--date", "--limit", "--release", "--office"] as const;
const FLAGS: ReadonlySet<string> = new Set(["--json"]);
const MOST_RESULTS = 200;
const DEFAULT_LIMIT = 10;

/** Options may stand before or behind the words; `--` ends them. A bare text says what is wrong. */
export function parseCodesOptions(words: readonly string[]): CodesOptions | string {
  const end = words.indexOf("--");
  const typed: Typed = { values: new Map(), flags: new Set(), rest: [], awaiting: undefined };
  for (const word of end < 0 ? words : words.slice(0, end)) {
    const problem = takeWord(typed, word);
    if (problem) return problem;
  }
  if (typed.awaiting !== undefined) return `${typed.awaiting} needs a value`;
  if (end >= 0) typed.rest.push(...words.slice(end + 1));
  return checked(typed);
}

interface Typed {
  readonly values: Map<string, string>;
  readonly flags: Set<string>;
  readonly rest: string[];
  /** The option whose value comes next. */
  awaiting: string | undefined;
}

/** `--limit=3` is `--limit 3`. */
function takeWord(typed: Typed, word: string): string | undefined {
  const [, name = "", value] = /^(--[a-z]+)=(.*)$/s.exec(word) ?? [];
  if (typed.awaiting === undefined && value !== undefined && isValued(name)) typed.values.set(name, value);
  else if (typed.awaiting !== undefined) {
    typed.values.set(typed.awaiting, word);
    typed.awaiting = undefined;
  } else if (isValued(word)) typed.awaiting = word;
  else if (FLAGS.has(word)) typed.flags.add(word);
  else if (word.startsWith("--")) return `unknown option ${word}`;
  else typed.rest.push(word);
  return undefined;
}

const isValued = (word: string): boolean => VALUED.some((name) => name === word);

function checked({ values, flags, rest: words }: Typed): CodesOptions | string {
  const sets = setsNamed(values.get("--set"));
  if (typeof sets === "string") return sets;
  const dateText = values.get("--date");
  const date = dateText === undefined ? undefined : parseCalendarDate(dateText);
  if (dateText !== undefined && !date) return `"${dateText}" is no date; write YYYY-MM-DD`;
  const limitText = values.get("--limit") ?? String(DEFAULT_LIMIT);
  if (!/^0*[1-9]\d*$/.test(limitText)) return `"${limitText}" is no number of results`;
  if (values.get("--release") === "") return "--release needs a folder";
  return {
    json: flags.has("--json"),
    sets,
    date,
    limit: Math.min(MOST_RESULTS, Number(limitText)),
    release: values.get("--release"),
    office: values.get("--office"),
    words,
  };
}

const KNOWN_SETS = Object.keys(CODE_SYSTEM_FACTS) as CodeSystem[];

/** In any case, with or without dashes: ICD-10-CM is icd10cm. */
function setsNamed(text: string | undefined): readonly CodeSystem[] | undefined | string {
  if (text === undefined) return undefined;
  const names = text.split(",").filter((name) => name.trim() !== "");
  if (names.length === 0) return `--set needs a set; known are ${KNOWN_SETS.join(", ")}`;
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[-\s]/g, "");
  const sets: CodeSystem[] = [];
  for (const name of names) {
    const known = KNOWN_SETS.find((set) => plain(set) === plain(name));
    if (!known) return `unknown set ${name.trim()}; known are ${KNOWN_SETS.join(", ")}`;
    if (!sets.includes(known)) sets.push(known);
  }
  return sets;
}
