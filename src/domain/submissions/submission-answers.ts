import type { FindingPlace } from "../claims/edit-finding";
import type {
  AcknowledgmentOutcome,
  AnsweredStatus,
  AnswerLevel,
  ClaimAnswers,
  GroupAnswer,
  SetAnswer,
} from "./acknowledgment";
import type { Answer } from "./claim-answer";
import type { AcknowledgmentAnswer } from "./read-acknowledgments";

/** A claim's place in a batch. */
export interface SubmittedClaim {
  readonly patientControlNumber: string;
  readonly setNumber: string;
  readonly billingNpi: string;
}

/** What an acknowledgment means for one claim of the batch. */
export interface SubmissionAnswer<S extends SubmittedClaim> {
  readonly submission: S;
  readonly answer: Answer;
  readonly message: string;
  readonly status?: AnsweredStatus;
  readonly at?: FindingPlace;
  readonly payerControlNumber?: string;
}

/** One answer for each claim it speaks of; an accepted TA1 or 999 speaks of no claim in particular. */
export function submissionAnswers<S extends SubmittedClaim>(
  answer: AcknowledgmentAnswer,
  submissions: readonly S[],
): SubmissionAnswer<S>[] {
  if (answer.kind === "TA1") {
    if (answer.outcome !== "rejected") return [];
    return submissions.map((submission) => refusal(submission, "partner", answer.summary));
  }
  return answer.kind === "999" ? ofGroup(answer, submissions) : ofClaims(answer, submissions);
}

/** Claims whose set a 999 took in, for the proof of timely filing. */
export function takenIn<S extends SubmittedClaim>(answer: GroupAnswer, submissions: readonly S[]): S[] {
  if (isRefused(answer.outcome)) return [];
  const refused = new Set(
    answer.sets.filter((set) => isRefused(set.outcome)).map((set) => set.setControlNumber),
  );
  const named = new Set(answer.sets.map((set) => set.setControlNumber));
  const isWhole = answer.outcome !== "partly-rejected";
  return submissions.filter(({ setNumber }) => !refused.has(setNumber) && (isWhole || named.has(setNumber)));
}

const isRefused = (outcome: AcknowledgmentOutcome): boolean => outcome === "rejected";

function ofGroup<S extends SubmittedClaim>(
  answer: GroupAnswer,
  submissions: readonly S[],
): SubmissionAnswer<S>[] {
  const bySet = new Map(answer.sets.map((set) => [set.setControlNumber, set]));
  return submissions.flatMap((submission) => {
    const set = bySet.get(submission.setNumber);
    if (set && isRefused(set.outcome)) return ofRefusedSet(set, submission);
    return isRefused(answer.outcome) && answer.sets.length === 0
      ? refusal(submission, "partner", answer.summary)
      : [];
  });
}

/** A refused set takes all its claims with it; the one that caused it is told its own fault. */
function ofRefusedSet<S extends SubmittedClaim>(set: SetAnswer, submission: S): SubmissionAnswer<S> {
  const own = set.problems.filter(
    ({ patientControlNumber }) => patientControlNumber === submission.patientControlNumber,
  );
  const general = set.problems.filter(({ patientControlNumber }) => patientControlNumber === undefined);
  const told = own.length > 0 ? own : general;
  const message =
    told.length > 0
      ? told.map(({ message, place }) => (place ? `${message} (${place})` : message)).join("; ")
      : "The whole transaction set was refused for a fault in another claim";
  const at = own.find((problem) => problem.at)?.at;
  return { ...refusal(submission, "partner", message), ...(at ? { at } : {}) };
}

function ofClaims<S extends SubmittedClaim>(
  answer: ClaimAnswers,
  submissions: readonly S[],
): SubmissionAnswer<S>[] {
  const byNumber = new Map(submissions.map((submission) => [submission.patientControlNumber, submission]));
  const ofParties = answer.refusals.flatMap(({ level, billingNpi, problem }) =>
    submissions
      .filter((submission) => billingNpi === undefined || submission.billingNpi === billingNpi)
      .map((submission) => ({ ...refusal(submission, level, problem.message), status: problem })),
  );
  return [
    ...ofParties,
    ...answer.claims.flatMap((claim) => {
      const submission = byNumber.get(claim.patientControlNumber);
      if (!submission) return [];
      const [status] = claim.statuses;
      const at = claim.statuses.find((one) => one.at)?.at;
      return {
        submission,
        answer: { outcome: claim.outcome, level: claim.level },
        message: claim.statuses.map(({ message }) => message).join("; "),
        ...(status ? { status } : {}),
        ...(at ? { at } : {}),
        ...(claim.payerControlNumber ? { payerControlNumber: claim.payerControlNumber } : {}),
      };
    }),
  ];
}

const refusal = <S extends SubmittedClaim>(
  submission: S,
  level: AnswerLevel,
  message: string,
): SubmissionAnswer<S> => ({ submission, answer: { outcome: "rejected", level }, message });

/** Whether the acknowledgment shows that a front end has taken the batch in. */
export function acknowledges(answer: AcknowledgmentAnswer): boolean {
  if (answer.kind === "TA1") return false;
  if (answer.kind === "999") return !isRefused(answer.outcome);
  return answer.claims.some(({ outcome }) => outcome === "accepted");
}

/** The acknowledgment as a whole, for the board. */
export function outcomeOf(answer: AcknowledgmentAnswer): AcknowledgmentOutcome {
  if (answer.kind !== "277CA") return answer.outcome;
  const rejected = answer.claims.filter(({ outcome }) => outcome === "rejected").length;
  if (answer.refusals.length > 0 && rejected === answer.claims.length) return "rejected";
  if (rejected === 0 && answer.refusals.length === 0) return "accepted";
  return rejected === answer.claims.length ? "rejected" : "partly-rejected";
}

export function summaryOf(answer: AcknowledgmentAnswer): string {
  if (answer.kind !== "277CA") return answer.summary;
  const count = (wanted: string) => answer.claims.filter(({ outcome }) => outcome === wanted).length;
  const [first] = answer.refusals;
  if (first) return `${answer.sourceName}: ${first.problem.message}`;
  const unknown = count("unknown");
  return `${answer.sourceName}: ${count("accepted")} accepted, ${count("rejected")} rejected${unknown > 0 ? `, ${unknown} not understood` : ""}`;
}
