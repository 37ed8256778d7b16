/** The 277CA that a receiver sends out of a validation alone: claims with errors are refused with what is wrong, others accepted. */
import {
  acknowledgeClaims,
  acknowledgeDentalClaims,
  acknowledgeInstitutionalClaims,
  type ClaimAcknowledgmentOptions,
  type ClaimVerdict,
} from "./acknowledge-claims";
import type { AnyClaimInContext } from "./claims-of-set";
import type { Values } from "./field-context";
import type { ClaimAcknowledgmentInput } from "./guides/277ca";
import { guide837d } from "./guides/837d";
import { guide837i } from "./guides/837i";
import { guide837p } from "./guides/837p";
import { type TransactionSet, typedValue } from "./interchange";
import type { Issue } from "./issues";
import { levelMeant, unitMeant } from "./reader-issue";

type Receipt = Omit<ClaimAcknowledgmentOptions, "judge" | "payer">;

/** Undefined for a set of another kind, or one that its 999 refused. */
export function acknowledgeByFindings(
  set: TransactionSet,
  receipt: Receipt,
): ClaimAcknowledgmentInput | undefined {
  if (set.disposition === "rejected") return undefined;
  const judge = judgeByFindings(set.issues);
  const professional = typedValue(set, guide837p);
  if (professional)
    return acknowledgeClaims(professional, { ...receipt, judge, payer: payerOf(professional) });
  const institutional = typedValue(set, guide837i);
  if (institutional)
    return acknowledgeInstitutionalClaims(institutional, {
      ...receipt,
      judge,
      payer: payerOf(institutional),
    });
  const dental = typedValue(set, guide837d);
  return dental && acknowledgeDentalClaims(dental, { ...receipt, judge, payer: payerOf(dental) });
}

export interface Received {
  readonly receiver: { readonly name: { readonly organization: string; readonly id: string } };
}
/** Who answers: the one to whom the claims were sent. */
export const payerOf = ({ receiver: { name } }: Received) => ({ name: name.organization, id: name.id });

/** Errors that lie in a claim, or in a level that it stands in, refuse it; the first of them is told, the claim's own before others. */
export function judgeByFindings(issues: readonly Issue[]): (claim: AnyClaimInContext) => ClaimVerdict {
  const errors = issues.filter(({ severity }) => severity === "error");
  const byClaim = Map.groupBy(errors, ({ unit }) => unit && unitMeant(unit));
  const byLevel = Map.groupBy(errors, (issue) => levelMeant(issue)?.value);
  return ({ claim, patient, subscriber, billing }) => {
    const own = byClaim.get(claim as unknown as Values);
    const around = [patient, subscriber, billing].flatMap((level) =>
      level === undefined ? [] : (byLevel.get(level as unknown as Values) ?? []),
    );
    return verdictOf(own?.[0] ?? around[0]);
  };
}
export const verdictOf = (error: Issue | undefined): ClaimVerdict =>
  error ? refused(error) : { isAccepted: true, category: "A2", status: "20" };

const refused = (issue: Issue): ClaimVerdict => ({
  isAccepted: false,
  category: categoryOf(issue),
  status: statusOf(issue),
  entity: ENTITIES[issue.loop ?? ""],
});

/** A6 something is missing, A8 things contradict each other, A7 something is wrong. */
function categoryOf({ code, value }: Issue): string {
  if (code.startsWith("missing-") || (code === "situation" && value === undefined)) return "A6";
  return code === "not-balanced" ? "A8" : "A7";
}

/** Claim status codes by what the finding stands at, the most particular first. */
const STATUSES: readonly (readonly [RegExp, string])[] = [
  [/CLM\/02$|SV[123]\/0[23]$/, "178"],
  [/CLM\/05-3$/, "535"],
  [/CLM\/05(-1)?$|SV1\/05$/, "249"],
  [/SV1\/01-[3-6]$|SV2\/02-[3-6]$|SV3\/01-[3-6]$/, "453"],
  [/SV1\/07|SV3\/11/, "477"],
  [/SV1\/04$|SV2\/05$/, "476"],
  [/SV[123]\/|SV5\//, "454"],
  [/\/HI(\/|$)/, "255"],
  [/\/(LIN|CTP)(\/|$)/, "218"],
  [/DMG\/02$|2010[BC]A\/DMG$/, "158"],
  [/\/N[34](\/|$)/, "126"],
  [/20(10BA|10CA)\/NM1\/09$/, "164"],
  [/NM1\/09$/, "562"],
  [/NM1/, "125"],
  [/\/DTP(\/|$)/, "187"],
  [/REF\/02$|\/REF$/, "464"],
];
const SOMETHING = "21";
const statusOf = ({ path }: Issue): string => STATUSES.find(([where]) => where.test(path))?.[1] ?? SOMETHING;

/** Whom a loop is about. */
const ENTITIES: Readonly<Record<string, ClaimVerdict["entity"]>> = {
  "2010AA": "85",
  "2010BA": "IL",
  "2010CA": "QC",
  "2310B": "82",
};
