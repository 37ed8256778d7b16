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
  readonly words: readonly string[];
}

const VALUED = ["--set", "--date", "--limit", "--release"] as const;
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

function takeWord(typed: Typed, word: string): string | undefined {
  if (typed.awaiting !== undefined) {
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
  const sets = values
    .get("--set")
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const unknown = sets?.find((name) => !Object.hasOwn(CODE_SYSTEM_FACTS, name));
  if (unknown !== undefined)
    return `unknown set ${unknown}; known are ${Object.keys(CODE_SYSTEM_FACTS).join(", ")}`;
  const dateText = values.get("--date");
  const date = dateText === undefined ? undefined : parseCalendarDate(dateText);
  if (dateText !== undefined && !date) return `"${dateText}" is no date; write YYYY-MM-DD`;
  const limitText = values.get("--limit") ?? String(DEFAULT_LIMIT);
  if (!/^[1-9]\d{0,3}$/.test(limitText)) return `"${limitText}" is no number of results`;
  return {
    json: flags.has("--json"),
    sets: sets as readonly CodeSystem[] | undefined,
    date,
    limit: Math.min(MOST_RESULTS, Number(limitText)),
    release: values.get("--release"),
    words,
  };
}
