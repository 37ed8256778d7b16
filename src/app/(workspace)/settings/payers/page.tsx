import type { Metadata } from "next";
import { PayersPage } from "@/features/settings/payers-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Payers" };

const load: Parameters<typeof Prefetch>[0]["load"] = ({ queryClient, trpc }) =>
  Promise.all([
    queryClient.fetchQuery(trpc.settings.payers.queryOptions({})),
    queryClient.fetchQuery(trpc.settings.partners.queryOptions({})),
  ]);

export default function Page() {
  return (
    <Prefetch load={load}>
      <PayersPage />
    </Prefetch>
  );
}
