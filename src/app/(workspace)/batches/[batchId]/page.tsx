import type { Metadata } from "next";
import { BatchPage } from "@/features/submissions/batch-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Batch" };

export default async function Page({ params }: { readonly params: Promise<{ batchId: string }> }) {
  const { batchId } = await params;
  return (
    <Prefetch
      load={({ queryClient, trpc }) =>
        queryClient.fetchQuery(trpc.submissions.batch.queryOptions({ batchId }))
      }
    >
      <BatchPage batchId={batchId} />
    </Prefetch>
  );
}
