import type { Metadata } from "next";
import { PracticesPage } from "@/features/settings/practices-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Practice" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.settings.practices.queryOptions({}))}
    >
      <PracticesPage />
    </Prefetch>
  );
}
