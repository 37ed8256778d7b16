import type { Metadata } from "next";
import { ClaimPage } from "@/features/claims/claim-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Claim" };

export default async function Page({ params }: { readonly params: Promise<{ claimId: string }> }) {
  const { claimId } = await params;
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.claims.get.queryOptions({ claimId }))}
    >
      <ClaimPage claimId={claimId} />
    </Prefetch>
  );
}
