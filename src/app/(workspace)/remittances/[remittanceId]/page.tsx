import type { Metadata } from "next";
import { RemittancePage } from "@/features/remittances/remittance-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Remittance" };

export default async function Page({
  params,
}: {
  readonly params: Promise<{ readonly remittanceId: string }>;
}) {
  const { remittanceId } = await params;
  return (
    <Prefetch
      load={({ queryClient, trpc }) =>
        queryClient.fetchQuery(trpc.remittances.get.queryOptions({ remittanceId }))
      }
    >
      <RemittancePage remittanceId={remittanceId} />
    </Prefetch>
  );
}
