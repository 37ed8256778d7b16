import type { Metadata } from "next";
import { CodeEncounterPage } from "@/features/coding/code-encounter-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Coding" };

export default async function Page({ params }: { readonly params: Promise<{ encounterId: string }> }) {
  const { encounterId } = await params;
  return (
    <Prefetch
      load={({ queryClient, trpc }) =>
        queryClient.fetchQuery(trpc.coding.workspace.queryOptions({ encounterId }))
      }
    >
      <CodeEncounterPage encounterId={encounterId} />
    </Prefetch>
  );
}
