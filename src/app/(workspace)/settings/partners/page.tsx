import type { Metadata } from "next";
import { PartnersPage } from "@/features/settings/partners-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Trading partners" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.settings.partners.queryOptions({}))}
    >
      <PartnersPage />
    </Prefetch>
  );
}
