import { type CalendarDate, formatCalendarDate as day } from "../shared/calendar-date";

/** What the system knows of a claim that bears on why it was refused. */
export interface CheckedFacts {
  readonly serviceOn: CalendarDate;
  readonly priorAuthorization: string | undefined;
  readonly filingLimitOn: CalendarDate | undefined;
  readonly firstSentOn: CalendarDate | undefined;
  readonly acceptedOn: CalendarDate | undefined;
  readonly coverage: { readonly effectiveFrom?: CalendarDate; readonly effectiveTo?: CalendarDate };
  readonly memberIdFits: boolean | undefined;
  /** Signed and unsigned documents of the encounter. */
  readonly documents: { readonly signed: number; readonly unsigned: number };
  /** Other claims of the patient with the same code on the same day. */
  readonly likeClaims: number;
  readonly codesNotValid: readonly string[];
  readonly overriddenEdits: readonly string[];
}

export interface MadeCheck {
  readonly id: string;
  readonly outcome: "settled" | "warning" | "note";
  readonly text: string;
}

const settled = (id: string, text: string): MadeCheck => ({ id, outcome: "settled", text });
const warning = (id: string, text: string): MadeCheck => ({ id, outcome: "warning", text });
const note = (id: string, text: string): MadeCheck => ({ id, outcome: "note", text });

/** The checks that were made without a person: facts and what follows from them, nothing guessed. */
export function madeChecks(facts: CheckedFacts): MadeCheck[] {
  return [
    filing(facts),
    coverage(facts),
    facts.priorAuthorization
      ? settled("authorization", `Authorization ${facts.priorAuthorization} stands on the claim`)
      : note("authorization", "No authorization on the claim"),
    ...(facts.memberIdFits === false
      ? [warning("member-id", "The member id does not have this payer's form")]
      : []),
    facts.codesNotValid.length === 0
      ? settled("codes", "All codes were valid on the date of service")
      : warning("codes", `Not valid on the date of service: ${facts.codesNotValid.join(", ")}`),
    facts.likeClaims === 0
      ? settled("duplicates", "No other claim has this service on this day")
      : warning(
          "duplicates",
          facts.likeClaims === 1
            ? "1 other claim has this service on this day"
            : `${facts.likeClaims} other claims have this service on this day`,
        ),
    documents(facts),
    ...(facts.overriddenEdits.length > 0
      ? [warning("edits", `Sent although edits spoke: ${facts.overriddenEdits.join(", ")}`)]
      : []),
  ];
}

function filing({ filingLimitOn, acceptedOn, firstSentOn }: CheckedFacts): MadeCheck {
  const reached = acceptedOn ?? firstSentOn;
  if (!reached) return note("filing", "When it was sent is not known");
  if (!filingLimitOn) return note("filing", "No filing limit is known for this payer");
  const word = acceptedOn ? "Accepted" : "Sent";
  return reached <= filingLimitOn
    ? settled("filing", `${word} ${day(reached)}, within the filing limit of ${day(filingLimitOn)}`)
    : warning("filing", `${word} ${day(reached)}, after the filing limit of ${day(filingLimitOn)}`);
}

function coverage({ coverage: { effectiveFrom, effectiveTo }, serviceOn }: CheckedFacts): MadeCheck {
  if (!effectiveFrom && !effectiveTo) return note("coverage", "The dates of the coverage are not known");
  const inForce =
    (!effectiveFrom || effectiveFrom <= serviceOn) && (!effectiveTo || serviceOn <= effectiveTo);
  return inForce
    ? settled("coverage", `The coverage we hold was in force on ${day(serviceOn)}`)
    : warning("coverage", `The coverage we hold was not in force on ${day(serviceOn)}`);
}

function documents({ documents: { signed, unsigned } }: CheckedFacts): MadeCheck {
  if (signed + unsigned === 0) return warning("documents", "The encounter has no document to quote");
  if (unsigned > 0)
    return warning("documents", `${unsigned} of ${signed + unsigned} documents are not signed`);
  return settled("documents", `${signed} signed ${signed === 1 ? "document" : "documents"} to quote from`);
}
