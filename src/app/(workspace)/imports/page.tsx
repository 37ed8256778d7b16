import type { Metadata } from "next";
import { ImportsPage } from "@/features/encounters/imports-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Imports" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.encounters.importRuns.queryOptions({}))}
    >
      <ImportsPage />
    </Prefetch>
  );
}
