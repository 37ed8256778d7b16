import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import { seededRandom } from "@/domain/shared/seeded-random";
import type { ClaimInContext } from "@/domain/x12/professional-claims";
import type { PayerClaim, PayerState, ReceivedLine } from "../payer-state";
import { payerManners } from "../payers";
import { firstDay } from "./judge-claim";

/** Writes an accepted claim into the payer's books under a new control number and plans the day of its decision. */
export function takeIn(state: PayerState, context: ClaimInContext, today: CalendarDate): PayerClaim {
  state.claimNumber += 1;
  const icn = `PP${today.slice(2, 4)}${String(state.claimNumber).padStart(9, "0")}`;
  const claim = claimOf(context, { icn, receivedOn: today });
  state.claims.set(icn, claim);
  state.due.push({ icn, act: "decide", on: decisionDay(state, claim) });
  return claim;
}

function decisionDay(state: PayerState, claim: PayerClaim): CalendarDate {
  const manners = payerManners(claim.payerId);
  const { from, spread } = manners?.decisionDays ?? { from: 14, spread: 1 };
  const random = seededRandom(`${state.seed}:days:${claim.patientControlNumber}`);
  return addDays(claim.receivedOn, from + random.below(spread + 1));
}

function claimOf(
  { claim, billing, subscriber, patient }: ClaimInContext,
  known: { readonly icn: string; readonly receivedOn: CalendarDate },
): PayerClaim {
  const { name, taxId } = billing.provider;
  const member = subscriber.name.name;
  return {
    ...known,
    payerId: subscriber.payer.name.id ?? "",
    patientControlNumber: claim.claim.patientControlNumber,
    frequency: claim.claim.serviceLocation.frequency,
    answers: claim.payerClaimControlNumber?.reference,
    payee: { name: name.lastNameOrOrganization ?? "", npi: name.id ?? "", taxId: taxId.reference },
    patient: {
      lastName: patient?.name.name.lastName ?? member.lastNameOrOrganization ?? "",
      firstName: patient?.name.name.firstName ?? member.firstName ?? "",
      memberId: member.id ?? "",
    },
    placeOfService: claim.claim.serviceLocation.placeOfService,
    authorization: claim.priorAuthorization?.reference,
    diagnoses: [claim.diagnoses.principal.code, ...(claim.diagnoses.others ?? []).map(({ code }) => code)],
    lines: claim.lines.map(lineOf),
  };
}

function lineOf(line: ClaimInContext["claim"]["lines"][number]): ReceivedLine {
  const { procedure, charge, quantity } = line.service;
  const modifiers = [procedure.modifier1, procedure.modifier2, procedure.modifier3, procedure.modifier4];
  return {
    control: line.lineItemControlNumber?.reference,
    code: procedure.code,
    modifiers: modifiers.filter((modifier) => modifier !== undefined),
    units: quantity,
    charge,
    serviceDate: firstDay(line),
  };
}
