import type { Metadata } from "next";
import { PayersPage } from "@/features/settings/payers-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Payers" };

export default function Page() {
  return (
    <Prefetch load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.settings.payers.queryOptions({}))}>
      <PayersPage />
    </Prefetch>
  );
}
