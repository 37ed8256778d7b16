import type { Metadata } from "next";
import { FailedJobsPage } from "@/features/settings/failed-jobs-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Background work" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.operations.failedJobs.queryOptions({}))}
    >
      <FailedJobsPage />
    </Prefetch>
  );
}
