import type { CalendarDate } from "../shared/calendar-date";
import type { CodeEntry } from "./code-entry";
import { type CodeRelease, type ReleaseSummary, summaryOf } from "./code-release";

export interface ReleaseIndex {
  readonly release: CodeRelease;
  readonly summary: ReleaseSummary;
  entriesOf(code: string): readonly CodeEntry[];
  entryOn(code: string, on: CalendarDate): CodeEntry | undefined;
  /** The next longer codes below a header. */
  childrenOn(code: string, on: CalendarDate): readonly CodeEntry[];
  entriesOn(on: CalendarDate): readonly CodeEntry[];
  /** The codes before and behind a code that stands below no other: a category, a table, a code of a flat set. */
  besideOn(code: string, on: CalendarDate): Neighbors;
}

export interface Neighbors {
  readonly previous?: string;
  readonly next?: string;
}

const inForce = (entry: CodeEntry, on: CalendarDate): boolean =>
  entry.validFrom <= on && (entry.validTo === undefined || on <= entry.validTo);

const made = new WeakMap<CodeRelease, ReleaseIndex>();

/** Made once for each release: code sets of several offices may share it. */
export function createReleaseIndex(release: CodeRelease): ReleaseIndex {
  const index = made.get(release) ?? indexRelease(release);
  made.set(release, index);
  return index;
}

function indexRelease(release: CodeRelease): ReleaseIndex {
  const byCode = new Map<string, CodeEntry[]>();
  for (const entry of release.entries) {
    const held = byCode.get(entry.code);
    if (held) held.push(entry);
    else byCode.set(entry.code, [entry]);
  }
  const codes = [...byCode.keys()].sort();
  const entryOn = (code: string, on: CalendarDate) => byCode.get(code)?.find((entry) => inForce(entry, on));

  return {
    release,
    summary: summaryOf(release),
    entriesOf: (code) => byCode.get(code) ?? [],
    entryOn,
    childrenOn: (code, on) => {
      const children: CodeEntry[] = [];
      const end = firstAfter(codes, `${code}\uffff`);
      for (let at = firstAfter(codes, code); at < end; ) {
        const entry = entryOn(codes[at] ?? "", on);
        if (entry) children.push(entry);
        // Whatever begins with a child stands below it.
        at = entry ? firstAfter(codes, `${entry.code}\uffff`) : at + 1;
      }
      return children;
    },
    entriesOn: (on) => codes.map((code) => entryOn(code, on)).filter((entry) => entry !== undefined),
    besideOn(code, on) {
      const holds = (other: string) => entryOn(other, on) !== undefined;
      const next = nextOfLength(codes, code, holds);
      const previous = previousOfLength(codes, code, holds);
      return { ...(previous && { previous }), ...(next && { next }) };
    },
  };
}

/** Binary search: the place of the first code that sorts behind the one given. */
function firstAfter(codes: readonly string[], code: string): number {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? "") <= code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Codes that stand below no other have one length in every set: that of the code itself. */
function nextOfLength(
  codes: readonly string[],
  code: string,
  holds: (code: string) => boolean,
): string | undefined {
  for (let at = firstAfter(codes, `${code}\uffff`); at < codes.length; at += 1) {
    const found = codes[at] ?? "";
    if (found.length === code.length && holds(found)) return found;
  }
  return undefined;
}

function previousOfLength(
  codes: readonly string[],
  code: string,
  holds: (code: string) => boolean,
): string | undefined {
  for (let at = firstAfter(codes, code) - 1; at >= 0; at -= 1) {
    const found = codes[at] ?? "";
    if (found.length === code.length && found !== code && holds(found)) return found;
  }
  return undefined;
}
