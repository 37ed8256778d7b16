import type { Metadata } from "next";
import { ClaimEditQueuePage } from "@/features/claims/claim-edit-queue-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Claim edits" };

export default function Page() {
  return (
    <Prefetch load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.claims.edits.queryOptions({}))}>
      <ClaimEditQueuePage />
    </Prefetch>
  );
}
