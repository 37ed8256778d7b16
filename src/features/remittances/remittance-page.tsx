"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { BalanceProof } from "@/features/remittances/balance-proof";
import { PaymentList } from "@/features/remittances/payment-list";
import { RemittanceNextStep } from "@/features/remittances/remittance-next-step";
import { METHOD_WORDS, remittanceStatusWords } from "@/features/remittances/remittance-words";
import { useTRPC } from "@/trpc/client";

/** One check: its proof on top, then every claim payment in words beside the claim it went to. */
export function RemittancePage({ remittanceId }: { readonly remittanceId: string }) {
  const trpc = useTRPC();
  const { data: remittance } = useSuspenseQuery(trpc.remittances.get.queryOptions({ remittanceId }));
  const waiting = remittance.payments.filter(({ status }) => status === "exception").length;
  return (
    <>
      <IdentityStrip
        title={`Remittance ${remittance.number}`}
        subtitle={`${METHOD_WORDS[remittance.paymentMethod] ?? remittance.paymentMethod} ${remittance.traceNumber}`}
        facts={[
          { label: "Payer", value: remittance.payerName },
          { label: "Status", value: remittanceStatusWords(remittance.status) },
          { label: "Amount", value: <Money cents={remittance.amount} /> },
          { label: "Claims", value: remittance.payments.length },
        ]}
        clock={{ label: "Paid on", value: formatCalendarDate(remittance.paymentOn) }}
      />
      <Panes screen="remittance" columns={["1fr", "340px"]}>
        <Pane
          number={1}
          title="Claim payments"
          summary={countOf(remittance.payments.length, "payment")}
          opensFocused
        >
          <PaymentList payments={remittance.payments} />
        </Pane>
        <Pane
          number={2}
          title="Balance"
          summary={remittance.proof.imbalances.length === 0 ? "proved" : "does not balance"}
        >
          <BalanceProof remittance={remittance} />
        </Pane>
      </Panes>
      <RemittanceNextStep remittance={remittance} waiting={waiting} />
    </>
  );
}
