import type { Metadata } from "next";
import { ProvidersPage } from "@/features/settings/providers-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Providers" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.settings.providers.queryOptions({}))}
    >
      <ProvidersPage />
    </Prefetch>
  );
}
