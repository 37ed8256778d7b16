/** The three levels on which a remittance advice must balance (005010X221A1, section 1.10.2.1). */
import { formatDollars as dollars, sumCents } from "../../shared/money";
import { type RuleFinding, rule } from "../guide";
import { claimPaymentLoop, servicePaymentLoop } from "./835-claim";

const AUTHORITY = "005010X221A1, section 1.10.2.1";
interface Adjusted {
  readonly reasons: readonly { readonly amount: bigint }[];
}
export const sumAdjustments = (adjustments: readonly Adjusted[]): bigint =>
  sumCents(adjustments.flatMap(({ reasons }) => reasons.map(({ amount }) => amount)));

/** SVC02 less the line's adjustments is SVC03. */
const lineBalances = rule(servicePaymentLoop, {
  id: "835/line-balances",
  snip: 3,
  authority: `${AUTHORITY}.1`,
  check({ service, adjustments }) {
    const adjusted = sumAdjustments(adjustments);
    if (service.charge - adjusted === service.paid) return;
    return [
      {
        at: "service.paid",
        value: dollars(service.paid),
        message: `The line's charge ${dollars(service.charge)} less adjustments ${dollars(adjusted)} is ${dollars(service.charge - adjusted)}, but ${dollars(service.paid)} is shown as paid.`,
      },
    ];
  },
});

/** CLP03 less all adjustments, of the claim and of its lines, is CLP04. */
const claimBalances = rule(claimPaymentLoop, {
  id: "835/claim-balances",
  snip: 3,
  authority: `${AUTHORITY}.2`,
  check({ claim, adjustments, services }) {
    const adjusted =
      sumAdjustments(adjustments) + sumCents(services.map((line) => sumAdjustments(line.adjustments)));
    if (claim.charge - adjusted === claim.paid) return;
    return [
      {
        at: "claim.paid",
        value: dollars(claim.paid),
        message: `The claim's charge ${dollars(claim.charge)} less adjustments ${dollars(adjusted)} is ${dollars(claim.charge - adjusted)}, but ${dollars(claim.paid)} is shown as paid.`,
      },
    ];
  },
});

/** Where lines are given, their charges are the claim's charge. */
const linesAddUp = rule(claimPaymentLoop, {
  id: "835/line-charges",
  snip: 3,
  authority: `${AUTHORITY}.2`,
  *check({ claim, services }): Iterable<RuleFinding> {
    const charge = sumCents(services.map(({ service }) => service.charge));
    if (services.length > 0 && charge !== claim.charge)
      yield {
        at: "claim.charge",
        value: dollars(claim.charge),
        message: `The lines' charges add up to ${dollars(charge)}, but the claim's charge is ${dollars(claim.charge)}.`,
      };
  },
});

/** CLP05 is the sum of the PR adjustments, where it is given. */
const patientResponsibility = rule(claimPaymentLoop, {
  id: "835/patient-responsibility",
  snip: 3,
  severity: "warning",
  authority: "005010X221A1, CLP05",
  check({ claim, adjustments, services }) {
    const all = [...adjustments, ...services.flatMap((line) => line.adjustments)];
    const owed = sumAdjustments(all.filter(({ groupCode }) => groupCode === "PR"));
    if ((claim.patientResponsibility ?? 0n) === owed || claim.status === "22") return;
    return [
      {
        at: "claim.patientResponsibility",
        value: dollars(claim.patientResponsibility ?? 0n),
        message: `The adjustments of group PR add up to ${dollars(owed)}, but CLP05 says ${dollars(claim.patientResponsibility ?? 0n)}.`,
      },
    ];
  },
});

export const claimPaymentRules = [lineBalances, claimBalances, linesAddUp, patientResponsibility];
