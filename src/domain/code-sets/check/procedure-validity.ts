import { formatCalendarDate } from "../../shared/calendar-date";
import type { CodeCheck } from "./checked-codes";
import { validityInWords } from "./validity-words";

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
      why: {
        authority: "45 CFR 162.1000, the code set in force on the date of service, or of discharge",
        release: answer.release.name,
      },
      remedy: "Have the service coded with a code that was valid on the date.",
      ...(answer.kind === "not-on-date" && { suggestions: answer.successors }),
    };
  }
};
