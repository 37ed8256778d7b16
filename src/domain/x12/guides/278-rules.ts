/** Situations of the services review, 005010X217, that the file itself decides. */
import type { Infer, Loop } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import type * as c from "./278-conditions";
import type * as s from "./278-segments";
import { surfacesFitOf, toothNumbersOf } from "./tooth-rules";

const AUTHORITY = "005010X217";
type Review = Infer<typeof s.review>;
type Decision = Infer<typeof s.decision>;

interface Event {
  readonly review: Review;
  readonly accident?: unknown;
  readonly admission?: unknown;
  readonly previousAuthorization?: unknown;
  readonly administrativeReference?: unknown;
  readonly ambulance?: Infer<typeof c.ambulanceTransport> | undefined;
}
const FOLLOWS_A_REVIEW: ReadonlySet<string> = new Set(["1", "2", "3", "4", "N", "R", "S"]);

export const eventRules = (event: Loop): Rule[] => [
  rule(event, {
    id: "278/event-dates",
    snip: 4,
    severity: "warning",
    authority: `${AUTHORITY}, DTP*439 and DTP*435`,
    *check(value: unknown): Iterable<RuleFinding> {
      const { review, accident, admission } = value as Event;
      if (review.category === "AR" && admission === undefined)
        yield {
          at: "review.category",
          value: "AR",
          message: "An admission is to be reviewed; its date (DTP*435) is required.",
        };
      const causes = [review.causes?.cause1, review.causes?.cause2, review.causes?.cause3];
      if (accident === undefined && causes.some((cause) => cause === "AA" || cause === "OA"))
        yield {
          at: "review.causes",
          message: "The event comes from an accident; its date (DTP*439) is required.",
        };
    },
  }),
  rule(event, {
    id: "278/previous-review",
    snip: 4,
    severity: "warning",
    authority: `${AUTHORITY}, REF*BB and REF*NT`,
    *check(value: unknown): Iterable<RuleFinding> {
      const { review, previousAuthorization, administrativeReference } = value as Event;
      if (!FOLLOWS_A_REVIEW.has(review.certificationType)) return;
      if (previousAuthorization === undefined && administrativeReference === undefined)
        yield {
          at: "review.certificationType",
          value: review.certificationType,
          message: `A request of type ${review.certificationType} follows an earlier review and must name it (REF*BB or REF*NT).`,
        };
    },
  }),
];

interface Service {
  readonly professional?: unknown;
  readonly institutional?: unknown;
  readonly dental?: unknown;
}
export const serviceRules = (service: Loop): Rule[] => [
  rule(service, {
    id: "278/one-kind-of-service",
    snip: 4,
    authority: `${AUTHORITY}, loop 2000F`,
    *check(value: unknown): Iterable<RuleFinding> {
      const { professional, institutional, dental } = value as Service;
      const kinds = [professional, institutional, dental].filter((kind) => kind !== undefined);
      if (kinds.length > 1)
        yield {
          at: "hierarchicalLevel",
          message: "A service is professional (SV1), institutional (SV2) or dental (SV3), only one of them.",
        };
    },
  }),
  toothNumbersOf(service, "278/tooth-number", AUTHORITY),
  surfacesFitOf(service, "278/tooth-surface"),
];

const CERTIFIED: ReadonlySet<string> = new Set(["A1", "A2", "A6"]);
const decided = (loop: Loop): Rule =>
  rule(loop, {
    id: "278/decision",
    snip: 4,
    severity: "warning",
    authority: `${AUTHORITY}, HCR02 and HCR03`,
    *check(value: unknown): Iterable<RuleFinding> {
      const { decision } = value as { readonly decision?: Decision | undefined };
      if (decision === undefined) return;
      const { action, number, reasons } = decision;
      if (CERTIFIED.has(action) && number === undefined)
        yield {
          at: "decision.number",
          value: action,
          message: `What is certified (HCR01 is ${action}) needs the number of the certification (HCR02).`,
        };
      if (action === "A3" && reasons === undefined)
        yield {
          at: "decision.reasons",
          value: action,
          message: "A refusal (HCR01 is A3) needs its reason (HCR03).",
        };
    },
  });
export const decisionRules = (...loops: readonly Loop[]): Rule[] => loops.map(decided);
