import { CheckedOutput } from "@/cli/x12-checked-output";
import { openSource } from "@/cli/x12-files";
import { type Answer, type Options, unreadable } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import { type CalendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { acknowledgeFile as answer } from "@/domain/x12/acknowledge-file";
import type { Issue, Snip } from "@/domain/x12/issues";
import { controlAfter } from "@/domain/x12/raw-envelope";

/** The TA1, the 999 and, for claims that the 999 accepts, the 277CA that a receiver of the file would send back. */
export function acknowledgeFile(file: string, options: Options, output: Output): Answer {
  const source = openSource(file);
  if (typeof source === "string") return unreadable(file, source);
  const checked = new CheckedOutput();
  const through = options.snip as Snip;
  const control = controlAfter(options.control ?? "1", 0);
  const { hasErrors, interchanges, issues, unanswered } = answer(
    source,
    { control, through, ...now() },
    (part) => checked.put(part),
  );
  const refused = checked.give(output);
  const problems =
    interchanges === 0 ? issues.map(({ message }) => message) : [...refused, ...untold(unanswered)];
  const problem = problems.map((each) => `${file}: ${each}`).join("\n");
  return { text: "", problem, exitCode: hasErrors || refused.length > 0 ? 1 : 0 };
}

/** Acknowledgments are not acknowledged, so what is wrong inside them is for the people here. */
const untold = (issues: readonly Issue[]): string[] =>
  issues.map(({ offset, path, message }) => `${offset}: ${path}: ${message} (no answer tells this)`);

function now(): { date: CalendarDate; time: string } {
  const text = new Date().toISOString();
  const date = parseCalendarDate(text.slice(0, 10));
  if (date === undefined) throw new RangeError("the clock shows no date");
  return { date, time: text.slice(11, 16).replace(":", "") };
}
