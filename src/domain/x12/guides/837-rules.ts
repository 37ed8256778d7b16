/** What all three claims ask beyond their loops: balances (SNIP 3) and situations decided by the file itself (SNIP 4). */
import { formatDollars as dollars, formatDecimalAmount, sumCents } from "../../shared/money";
import type { Infer, Loop } from "../definition";
import type { Ancestors, Rule, RuleFinding } from "../guide";
import type { AnyClaim, AnyLine, AnySubscriber, Conforms } from "./837-shapes";

export interface ClaimGuide<C extends Loop, L extends Loop, S extends Loop> {
  /** The first part of the rules' names: `837p`. */
  readonly name: string;
  readonly authority: string;
  readonly claim: C;
  readonly line: L;
  readonly subscriber: S;
}
type Head = Pick<Rule, "id" | "snip" | "authority"> & Partial<Pick<Rule, "severity">>;
/** A rule for loops of several guides that look alike in what the rule reads. */
export const sharedRule = (loop: Loop, head: Head, check: Rule["check"]): Rule => ({
  loop,
  severity: "error",
  over: undefined,
  start: undefined,
  fold: (all) => all,
  check,
  ...head,
});

/** The rules that hold for every kind of claim. */
export function commonRules<C extends Loop, L extends Loop, S extends Loop>(
  { name, authority, claim, line, subscriber }: ClaimGuide<C, L, S>,
  ..._proof: Conforms<[Infer<C>, Infer<L>, Infer<S>], [AnyClaim, AnyLine, AnySubscriber]>
): readonly Rule[] {
  const head = (rule: string, where: string, rest: Omit<Head, "id" | "authority">): Head => ({
    id: `${name}/${rule}`,
    authority: `${authority}, ${where}`,
    ...rest,
  });
  const insured = (ancestors: Ancestors) => ancestors(subscriber) as Partial<AnySubscriber> | undefined;
  const around = (ancestors: Ancestors) => ancestors(claim) as Partial<AnyClaim> | undefined;
  return [
    sharedRule(claim, head("charges-balance", "section 1.4.4 and CLM02", { snip: 3 }), chargesBalance),
    sharedRule(
      claim,
      head("other-payer-balances", "section 1.4.4.2", { snip: 3, severity: "warning" }),
      amongPayers(otherPayerBalances),
    ),
    sharedRule(
      line,
      head("line-adjudication-balances", "section 1.4.4.2", { snip: 3, severity: "warning" }),
      amongAdjudications(lineAdjudicationBalances),
    ),
    sharedRule(claim, head("replacement-reference", "REF*F8", { snip: 4 }), replacementNamesOriginal),
    sharedRule(claim, head("line-numbers", "LX01", { snip: 4, severity: "warning" }), linesCountUp),
    sharedRule(
      line,
      head("adjudicating-payer", "SVD01", { snip: 4 }),
      amongAdjudications((value, ancestors) =>
        adjudicatedPayerNamed(value, around(ancestors)?.otherSubscribers),
      ),
    ),
    sharedRule(
      claim,
      head("adjudication-date", "DTP*573", { snip: 4, severity: "warning" }),
      amongPayers(adjudicationDated),
    ),
    sharedRule(
      claim,
      head("payer-paid", "loop 2320, AMT*D", { snip: 4, severity: "warning" }),
      amongPayers(adjudicatedPayerPaid),
    ),
    sharedRule(
      claim,
      head("payer-order", "SBR01", { snip: 4 }),
      amongPayers((value, ancestors) => payersInOrder(value, insured(ancestors))),
    ),
    sharedRule(
      claim,
      head("other-filing-indicator", "loop 2320, SBR09", { snip: 4, severity: "warning" }),
      amongPayers(othersIndicated),
    ),
    sharedRule(
      subscriber,
      head("filing-indicator", "SBR09", { snip: 4, severity: "warning" }),
      filingIndicated,
    ),
  ];
}

type Check<V> = (value: V, ancestors: Ancestors) => Iterable<RuleFinding> | undefined;
/** Most claims have one payer, and then nothing is looked for among others. */
const amongPayers =
  (check: Check<AnyClaim>): Check<AnyClaim> =>
  (claim, ancestors) =>
    claim.otherSubscribers.length === 0 ? undefined : check(claim, ancestors);
const amongAdjudications =
  (check: Check<AnyLine>): Check<AnyLine> =>
  (line, ancestors) =>
    line.adjudications.length === 0 ? undefined : check(line, ancestors);

function chargesBalance({ claim, lines }: AnyClaim): RuleFinding[] | undefined {
  const sum = sumCents(lines.map(({ service }) => service.charge));
  if (sum === claim.totalCharge) return undefined;
  return [
    {
      at: "claim.totalCharge",
      value: formatDecimalAmount(claim.totalCharge),
      message: `The claim charges ${dollars(claim.totalCharge)}, but its lines add up to ${dollars(sum)}; CLM02 must be their sum.`,
    },
  ];
}

interface DrugLine {
  readonly drug?:
    | { readonly drug: { readonly qualifier?: string | undefined; readonly code: string } }
    | undefined;
}
/** National drug codes are written without hyphens; other kinds of code have their own forms. */
export const nationalDrugCode = (name: string, authority: string, line: Loop): Rule =>
  sharedRule(
    line,
    { id: `${name}/national-drug-code`, snip: 6, authority: `${authority}, LIN03` },
    ({ drug }: DrugLine) => {
      if (drug === undefined || /^\d{11}$/.test(drug.drug.code)) return undefined;
      if ((drug.drug.qualifier ?? "N4") !== "N4") return undefined;
      return [
        {
          at: "drug.code",
          value: drug.drug.code,
          message: `A national drug code has eleven digits (5-4-2, no hyphens); this is "${drug.drug.code}".`,
        },
      ];
    },
  );

const adjustmentsAt = (lines: readonly AnyLine[], payerId: string) =>
  lines
    .flatMap(({ adjudications }) => adjudications)
    .filter(({ adjudication }) => adjudication.payerId === payerId)
    .flatMap(({ adjustments }) => adjustments);

/** Another payer: charge minus its adjustments is what it paid, on the claim and on each of its lines. */
function* otherPayerBalances({ claim, lines, otherSubscribers }: AnyClaim): Iterable<RuleFinding> {
  for (const [at, other] of otherSubscribers.entries()) {
    const paid = other.payerPaid?.amount;
    if (paid === undefined) continue;
    const payerId = other.payer.name.id;
    const adjusted = sumCents(
      [...other.adjustments, ...adjustmentsAt(lines, payerId)].flatMap(({ reasons }) =>
        reasons.map((each) => each.amount),
      ),
    );
    if (claim.totalCharge - adjusted === paid) continue;
    yield {
      at: `otherSubscribers[${at}]`,
      value: formatDecimalAmount(paid),
      message: `Payer ${payerId} paid ${dollars(paid)}, but the charge ${dollars(claim.totalCharge)} less its adjustments ${dollars(adjusted)} is ${dollars(claim.totalCharge - adjusted)}.`,
    };
  }
}

function* lineAdjudicationBalances({ service, adjudications }: AnyLine): Iterable<RuleFinding> {
  for (const [at, { adjudication, adjustments }] of adjudications.entries()) {
    const adjusted = sumCents(adjustments.flatMap(({ reasons }) => reasons.map((each) => each.amount)));
    if (adjudication.bundledLine !== undefined || service.charge - adjusted === adjudication.paid) continue;
    yield {
      at: `adjudications[${at}].paid`,
      value: formatDecimalAmount(adjudication.paid),
      message: `Payer ${adjudication.payerId} paid ${dollars(adjudication.paid)} on this line, but the charge ${dollars(service.charge)} less its adjustments is ${dollars(service.charge - adjusted)}.`,
    };
  }
}

function replacementNamesOriginal({ claim, payerClaimControlNumber }: AnyClaim): RuleFinding[] | undefined {
  const { frequency } = claim.serviceLocation;
  if (!["7", "8"].includes(frequency) || payerClaimControlNumber !== undefined) return undefined;
  return [
    {
      at: "claim.serviceLocation.frequency",
      value: frequency,
      message: `A claim of frequency ${frequency} replaces or voids an earlier one and must name it: the payer's control number (REF*F8) is missing.`,
    },
  ];
}

function linesCountUp({ lines }: AnyClaim): RuleFinding[] | undefined {
  const wrong = lines.findIndex(({ lineNumber }, at) => lineNumber.number !== at + 1);
  const found = lines[wrong]?.lineNumber.number;
  if (found === undefined) return undefined;
  return [
    {
      at: `lines[${wrong}].number`,
      value: String(found),
      message: `Service lines count up from 1: line ${wrong + 1} of the claim has number ${found}.`,
    },
  ];
}

function* adjudicatedPayerNamed(
  { adjudications }: AnyLine,
  others: AnyClaim["otherSubscribers"] | undefined,
): Iterable<RuleFinding> {
  if (others === undefined) return;
  const payers = others.map(({ payer }) => payer.name.id);
  for (const [at, { adjudication }] of adjudications.entries())
    if (!payers.includes(adjudication.payerId))
      yield {
        at: `adjudications[${at}].payerId`,
        value: adjudication.payerId,
        message: `Payer ${adjudication.payerId} adjudicated this line but is no other payer of the claim (loop 2330B).`,
      };
}

const payersOfLines = (lines: readonly AnyLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.adjudications.map((each) => each.adjudication.payerId)));

function* adjudicationDated({ otherSubscribers, lines }: AnyClaim): Iterable<RuleFinding> {
  if (otherSubscribers.length === 0) return;
  const dated = payersOfLines(lines);
  for (const [at, { adjustments, payer }] of otherSubscribers.entries())
    if (adjustments.length > 0 && payer.checkOrRemittanceDate === undefined && !dated.has(payer.name.id))
      yield {
        at: `otherSubscribers[${at}]`,
        value: payer.name.id,
        message: `Payer ${payer.name.id} adjusted the claim; the date of its remittance (DTP*573) is required.`,
      };
}

function* adjudicatedPayerPaid({ otherSubscribers, lines }: AnyClaim): Iterable<RuleFinding> {
  if (otherSubscribers.length === 0) return;
  const adjudicated = payersOfLines(lines);
  for (const [at, { adjustments, payer, payerPaid }] of otherSubscribers.entries())
    if (payerPaid === undefined && (adjustments.length > 0 || adjudicated.has(payer.name.id)))
      yield {
        at: `otherSubscribers[${at}]`,
        value: payer.name.id,
        message: `Payer ${payer.name.id} adjudicated the claim; what it paid (AMT*D) is required, be it zero.`,
      };
}

/** Each payer of a claim has its own turn; only an unknown turn (U) may repeat. */
function* payersInOrder(
  { otherSubscribers }: AnyClaim,
  insured: Partial<AnySubscriber> | undefined,
): Iterable<RuleFinding> {
  const own = insured?.subscriber?.payerResponsibility;
  const seen = new Set(own === undefined ? [] : [own]);
  for (const [at, { subscriber }] of otherSubscribers.entries()) {
    const turn = subscriber.payerResponsibility;
    if (turn !== "U" && seen.has(turn))
      yield {
        at: `otherSubscribers[${at}].payerResponsibility`,
        value: turn,
        message: `Two payers of this claim have the turn ${turn} (SBR01); each turn occurs once.`,
      };
    seen.add(turn);
  }
}

function othersIndicated({ otherSubscribers }: AnyClaim): RuleFinding[] | undefined {
  const silent = otherSubscribers.findIndex(({ subscriber }) => subscriber.filingIndicator === undefined);
  if (silent === -1) return undefined;
  return [
    {
      at: `otherSubscribers[${silent}].filingIndicator`,
      message: "The kind of the other insurance (SBR09) is required until payers have national plan numbers.",
    },
  ];
}

function filingIndicated({ subscriber }: AnySubscriber): RuleFinding[] | undefined {
  if (subscriber.filingIndicator !== undefined) return undefined;
  return [
    {
      at: "subscriber.filingIndicator",
      message: "The kind of insurance (SBR09) is required until payers have national plan numbers.",
    },
  ];
}
