import type { Metadata } from "next";
import { DeadlinesPage } from "@/features/settings/deadlines-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Deadlines" };

const load: Parameters<typeof Prefetch>[0]["load"] = ({ queryClient, trpc }) =>
  Promise.all([
    queryClient.fetchQuery(trpc.settings.payers.queryOptions({})),
    queryClient.fetchQuery(trpc.settings.deadlineRules.queryOptions({})),
  ]);

export default function Page() {
  return (
    <Prefetch load={load}>
      <DeadlinesPage />
    </Prefetch>
  );
}
