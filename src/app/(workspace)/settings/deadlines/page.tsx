import type { Metadata } from "next";
import { DeadlinesPage } from "@/features/settings/deadlines-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Deadlines" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.settings.deadlineRules.queryOptions({}))}
    >
      <DeadlinesPage />
    </Prefetch>
  );
}
