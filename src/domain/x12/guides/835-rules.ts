/** The three levels on which a remittance advice must balance (005010X221A1, section 1.10.2.1). */
import { formatDollars as dollars, formatDecimalAmount } from "../../shared/money";
import { rule } from "../guide";
import { claimPaymentLoop, servicePaymentLoop } from "./835-claim";

const AUTHORITY = "005010X221A1, section 1.10.2.1";
interface Adjusted {
  readonly groupCode?: string;
  readonly reasons: readonly { readonly amount: bigint }[];
}
interface AdjustedClaim {
  readonly adjustments: readonly Adjusted[];
  readonly services: readonly { readonly adjustments: readonly Adjusted[] }[];
}
export function sumAdjustments(adjustments: readonly Adjusted[], group?: string): bigint {
  let sum = 0n;
  for (const { groupCode, reasons } of adjustments)
    if (group === undefined || groupCode === group) for (const { amount } of reasons) sum += amount;
  return sum;
}
/** Of a claim and its lines, those of one group or all. */
function sumOfClaim({ adjustments, services }: AdjustedClaim, group?: string): bigint {
  let sum = sumAdjustments(adjustments, group);
  for (const line of services) sum += sumAdjustments(line.adjustments, group);
  return sum;
}

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
        value: formatDecimalAmount(service.paid),
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
  check(payment) {
    const { claim } = payment;
    const adjusted = sumOfClaim(payment);
    if (claim.charge - adjusted === claim.paid) return;
    return [
      {
        at: "claim.paid",
        value: formatDecimalAmount(claim.paid),
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
  check({ claim, services }) {
    let charge = 0n;
    for (const { service } of services) charge += service.charge;
    if (services.length === 0 || charge === claim.charge) return;
    return [
      {
        at: "claim.charge",
        value: formatDecimalAmount(claim.charge),
        message: `The lines' charges add up to ${dollars(charge)}, but the claim's charge is ${dollars(claim.charge)}.`,
      },
    ];
  },
});

/** CLP05 is the sum of the PR adjustments, where it is given. */
const patientResponsibility = rule(claimPaymentLoop, {
  id: "835/patient-responsibility",
  snip: 3,
  severity: "warning",
  authority: "005010X221A1, CLP05",
  check(payment) {
    const { claim } = payment;
    const owed = sumOfClaim(payment, "PR");
    if ((claim.patientResponsibility ?? 0n) === owed || claim.status === "22") return;
    return [
      {
        at: "claim.patientResponsibility",
        value: formatDecimalAmount(claim.patientResponsibility ?? 0n),
        message: `The adjustments of group PR add up to ${dollars(owed)}, but CLP05 says ${dollars(claim.patientResponsibility ?? 0n)}.`,
      },
    ];
  },
});

export const claimPaymentRules = [lineBalances, claimBalances, linesAddUp, patientResponsibility];
