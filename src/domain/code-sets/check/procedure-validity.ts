import { formatCalendarDate } from "../../shared/calendar-date";
import { CODE_SYSTEM_FACTS } from "../code-system";
import type { AnsweredService, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";
import { validityInWords } from "./validity-words";

const CODE_SET = "45 CFR 162.1000, the code set in force on the date of service, or of discharge";

/** Each procedure is a code of the release of its date. A code without the shape of one is left to the form's check. */
export const checkProcedureValidity: CodeCheck = function* ({ services }) {
  for (const { position, code, on, answer } of services) {
    const unknown = answer?.kind === "unknown" && answer.complete;
    if (!answer || (!unknown && answer.kind !== "not-on-date" && answer.kind !== "header")) continue;
    const day = formatCalendarDate(on);
    yield {
      kind: "procedure-not-on-date",
      severity: "block",
      at: { list: "services", position, field: "code" },
      codes: [code],
      message:
        answer.kind === "not-on-date"
          ? `${code} is not valid on ${day}: ${validityInWords(answer, on)}.`
          : `${code} is not a billable code on ${day}.`,
      why: { authority: CODE_SET, release: answer.release.name },
      remedy: "Have the service coded with a code that was valid on the date.",
      ...(answer.kind === "not-on-date" && { suggestions: answer.successors }),
    };
  }
  yield* notLoaded(services);
};

/** Once for a code set and a date that none of its releases covers. */
function* notLoaded(services: readonly AnsweredService[]): Iterable<CodeFinding> {
  const unread = services.filter(({ answer }) => answer?.kind === "no-release");
  for (const ofDay of Map.groupBy(unread, ({ system, on }) => `${system} ${on}`).values()) {
    const [first] = ofDay;
    if (!first?.system) continue;
    const codes = [...new Set(ofDay.map(({ code }) => code))];
    yield {
      kind: "not-loaded",
      severity: "note",
      at: { list: "services", position: first.position, field: "code" },
      codes,
      message: `No ${CODE_SYSTEM_FACTS[first.system].name} codes for ${formatCalendarDate(first.on)} are loaded; ${codes.join(", ")} ${codes.length > 1 ? "were" : "was"} not checked.`,
      why: { authority: CODE_SET },
      remedy: "Load the release of that year in Settings.",
    };
  }
}
