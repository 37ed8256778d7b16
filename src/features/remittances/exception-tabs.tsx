"use client";

import { useQuery } from "@tanstack/react-query";
import { Tabs } from "@/components/ui/tabs";
import { usePaymentExceptions } from "@/features/remittances/use-payment-exceptions";
import { useTRPC } from "@/trpc/client";

/** The two kinds of exceptions: payments without a claim, and checks that were not posted at all. */
export function ExceptionTabs({ current }: { readonly current: "payments" | "checks" }) {
  const trpc = useTRPC();
  const { query, waiting } = usePaymentExceptions();
  const held = useQuery(trpc.remittances.held.queryOptions({}));
  return (
    <Tabs
      label="Exceptions"
      current={current}
      tabs={[
        {
          id: "payments",
          label: "Payments",
          href: "/remittances/exceptions",
          count: query.data ? waiting : undefined,
        },
        {
          id: "checks",
          label: "Checks",
          href: "/remittances/exceptions/checks",
          count: held.data?.length,
        },
      ]}
    />
  );
}
