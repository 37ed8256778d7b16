import type { Metadata } from "next";
import { EncountersPage } from "@/features/encounters/encounters-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Encounters" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.encounters.count.queryOptions({}))}
    >
      <EncountersPage />
    </Prefetch>
  );
}
