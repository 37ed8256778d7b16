import type { Metadata } from "next";
import { EncounterPage } from "@/features/encounters/encounter-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Encounter" };

export default async function Page({ params }: { readonly params: Promise<{ encounterId: string }> }) {
  const { encounterId } = await params;
  return (
    <Prefetch
      load={({ queryClient, trpc }) =>
        queryClient.fetchQuery(trpc.encounters.get.queryOptions({ encounterId }))
      }
    >
      <EncounterPage encounterId={encounterId} />
    </Prefetch>
  );
}
