/** What the professional claim asks beyond its loops: balancing (SNIP 3) and situations decided by the file itself (SNIP 4). */
import { formatDollars as dollars, sumCents } from "../../shared/money";
import { type RuleFinding, rule } from "../guide";

import { claimLoop, serviceLine } from "./837p-claim";

const AUTHORITY = "005010X222A1";

const chargesBalance = rule(claimLoop, {
  id: "837p/charges-balance",
  snip: 3,
  authority: `${AUTHORITY}, section 1.4.4 and CLM02`,
  check({ claim, lines }) {
    const sum = sumCents(lines.map(({ service }) => service.charge));
    if (sum === claim.totalCharge) return;
    return [
      {
        at: "claim.totalCharge",
        value: dollars(claim.totalCharge),
        message: `The claim charges ${dollars(claim.totalCharge)}, but its lines add up to ${dollars(sum)}; CLM02 must be their sum.`,
      },
    ];
  },
});

/** Another payer: charge minus its adjustments is what it paid, on the claim and on each of its lines. */
const otherPayerBalances = rule(claimLoop, {
  id: "837p/other-payer-balances",
  snip: 3,
  severity: "warning",
  authority: `${AUTHORITY}, section 1.4.4.2`,
  *check({ claim, lines, otherSubscribers }): Iterable<RuleFinding> {
    for (const other of otherSubscribers) {
      const paid = other.payerPaid?.amount;
      if (paid === undefined) continue;
      const payerId = other.payer.name.id;
      const lineAdjustments = lines
        .flatMap(({ adjudications }) => adjudications)
        .filter(({ adjudication }) => adjudication.payerId === payerId)
        .flatMap(({ adjustments }) => adjustments);
      const adjusted = sumCents(
        [...other.adjustments, ...lineAdjustments].flatMap(({ reasons }) =>
          reasons.map((each) => each.amount),
        ),
      );
      if (claim.totalCharge - adjusted === paid) continue;
      yield {
        at: "otherSubscribers",
        value: dollars(paid),
        message: `Payer ${payerId} paid ${dollars(paid)}, but the charge ${dollars(claim.totalCharge)} less its adjustments ${dollars(adjusted)} is ${dollars(claim.totalCharge - adjusted)}.`,
      };
    }
  },
});

const lineAdjudicationBalances = rule(serviceLine, {
  id: "837p/line-adjudication-balances",
  snip: 3,
  severity: "warning",
  authority: `${AUTHORITY}, section 1.4.4.2`,
  *check({ service, adjudications }): Iterable<RuleFinding> {
    for (const { adjudication, adjustments } of adjudications) {
      const adjusted = sumCents(adjustments.flatMap(({ reasons }) => reasons.map((each) => each.amount)));
      if (adjudication.bundledLine !== undefined || service.charge - adjusted === adjudication.paid) continue;
      yield {
        at: "adjudications",
        value: dollars(adjudication.paid),
        message: `Payer ${adjudication.payerId} paid ${dollars(adjudication.paid)} on this line, but the charge ${dollars(service.charge)} less its adjustments is ${dollars(service.charge - adjusted)}.`,
      };
    }
  },
});

const pointersPoint = rule(serviceLine, {
  id: "837p/diagnosis-pointers",
  snip: 4,
  authority: `${AUTHORITY}, SV107`,
  *check({ service }, ancestors): Iterable<RuleFinding> {
    const diagnoses = ancestors(claimLoop)?.diagnoses;
    if (diagnoses === undefined) return;
    const count = 1 + (diagnoses.others?.length ?? 0);
    for (const pointer of service.diagnosisPointers)
      if (pointer < 1 || pointer > count)
        yield {
          at: "service.diagnosisPointers",
          value: String(pointer),
          message: `Pointer ${pointer} points to no diagnosis; the claim has ${count}.`,
        };
  },
});

const accidentDated = rule(claimLoop, {
  id: "837p/accident-date",
  snip: 4,
  authority: `${AUTHORITY}, DTP*439`,
  check({ claim, accident }) {
    const causes = [claim.relatedCauses?.cause1, claim.relatedCauses?.cause2];
    if (accident !== undefined || !causes.some((cause) => cause === "AA" || cause === "OA")) return;
    return [
      {
        at: "claim.relatedCauses",
        message: "The claim comes from an accident; its date (DTP*439) is required.",
      },
    ];
  },
});

const autoAccidentState = rule(claimLoop, {
  id: "837p/auto-accident-state",
  snip: 4,
  authority: `${AUTHORITY}, CLM11-4`,
  check({ claim: { relatedCauses } }) {
    const isAuto = relatedCauses?.cause1 === "AA" || relatedCauses?.cause2 === "AA";
    if (!isAuto || relatedCauses?.state !== undefined || relatedCauses?.country !== undefined) return;
    return [
      {
        at: "claim.relatedCauses",
        message: "An automobile accident needs the state where it happened (CLM11-4).",
      },
    ];
  },
});

const replacementNamesOriginal = rule(claimLoop, {
  id: "837p/replacement-reference",
  snip: 4,
  authority: `${AUTHORITY}, REF*F8`,
  check({ claim, payerClaimControlNumber }) {
    const { frequency } = claim.serviceLocation;
    if (!["7", "8"].includes(frequency) || payerClaimControlNumber !== undefined) return;
    return [
      {
        at: "claim.serviceLocation",
        value: frequency,
        message: `A claim of frequency ${frequency} replaces or voids an earlier one and must name it: the payer's control number (REF*F8) is missing.`,
      },
    ];
  },
});

const admissionForInpatient = rule(claimLoop, {
  id: "837p/inpatient-admission",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, DTP*435`,
  check({ claim, admission }) {
    if (claim.serviceLocation.placeOfService !== "21" || admission !== undefined) return;
    return [
      {
        at: "claim.serviceLocation",
        value: "21",
        message: "Services to an inpatient (place of service 21) need the admission date (DTP*435).",
      },
    ];
  },
});

const adjudicatedPayerNamed = rule(serviceLine, {
  id: "837p/adjudicating-payer",
  snip: 4,
  authority: `${AUTHORITY}, SVD01`,
  *check({ adjudications }, ancestors): Iterable<RuleFinding> {
    const others = ancestors(claimLoop)?.otherSubscribers;
    if (others === undefined) return;
    const payers = others.map(({ payer }) => payer.name.id);
    for (const { adjudication } of adjudications)
      if (!payers.includes(adjudication.payerId))
        yield {
          at: "adjudications",
          value: adjudication.payerId,
          message: `Payer ${adjudication.payerId} adjudicated this line but is no other payer of the claim (loop 2330B).`,
        };
  },
});

const adjudicationDated = rule(claimLoop, {
  id: "837p/adjudication-date",
  snip: 4,
  severity: "warning",
  authority: `${AUTHORITY}, DTP*573`,
  *check({ otherSubscribers, lines }): Iterable<RuleFinding> {
    const dated = new Set(
      lines.flatMap((line) => line.adjudications.map((each) => each.adjudication.payerId)),
    );
    for (const { adjustments, payer } of otherSubscribers)
      if (adjustments.length > 0 && payer.checkOrRemittanceDate === undefined && !dated.has(payer.name.id))
        yield {
          at: "otherSubscribers",
          value: payer.name.id,
          message: `Payer ${payer.name.id} adjusted the claim; the date of its remittance (DTP*573) is required.`,
        };
  },
});

export const claimRules = [
  chargesBalance,
  otherPayerBalances,
  lineAdjudicationBalances,
  pointersPoint,
  accidentDated,
  autoAccidentState,
  replacementNamesOriginal,
  admissionForInpatient,
  adjudicatedPayerNamed,
  adjudicationDated,
];
