import { Clock } from "@/components/clock";
import { timeText } from "@/components/format/instant-text";
import { IdentityStrip, type StripFact } from "@/components/frame/identity-strip";
import { Money } from "@/components/money";
import { LeaseBadge } from "@/components/ui/lease-badge";
import { CLAIM_STATUS_WORDS } from "@/domain/claims/claim-status-words";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { type ClaimView, kindOfClaim, OWNER_WORDS } from "@/features/claims/claim-words";

const IN_THE_OFFICE: readonly string[] = ["draft", "held", "ready", "rejected"];

/** Who, what, status, payer, amount, owner, clock. In the office the clock is the filing limit. */
export function ClaimStrip({ claim }: { readonly claim: ClaimView }) {
  const filing = IN_THE_OFFICE.includes(claim.status);
  return (
    <IdentityStrip
      title={`Claim ${claim.number}`}
      subtitle={kindOfClaim(claim)}
      facts={[
        { label: "Patient", value: claim.patientName ?? "not shown" },
        {
          label: "Status",
          value: claim.holdReason ? `Held: ${claim.holdReason}` : CLAIM_STATUS_WORDS[claim.status],
        },
        { label: "Payer", value: claim.payerName },
        { label: "Service date", value: formatCalendarDate(claim.serviceFrom) },
        {
          label: filing ? "At stake" : "Open with payer",
          value: claim.money ? <Money cents={filing ? claim.totalCharge : claim.atStake} /> : "not shown",
        },
        { label: "Owner", value: <Owner claim={claim} /> },
      ]}
      clock={clockOf(claim, filing)}
    />
  );
}

function clockOf({ filingLimitOn, expected, today }: ClaimView, filing: boolean): StripFact {
  if (!filing && !expected) return { label: "Next", value: "nothing expected" };
  const due = filing ? filingLimitOn : expected?.byOn;
  return {
    label: filing ? "Filing limit" : "Expected by",
    value: due ? <Clock due={due} today={today} nearDays={filing ? 10 : 3} /> : "not known",
  };
}

const Owner = ({ claim: { lease, ownerName, owner, timeZone } }: { readonly claim: ClaimView }) =>
  lease ? (
    <LeaseBadge holder={lease.holderName} mine={lease.mine} until={timeText(lease.until, timeZone)} />
  ) : (
    (ownerName ?? OWNER_WORDS[owner])
  );
