import type { Metadata } from "next";
import { LettersPage } from "@/features/settings/letters-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Appeal letters" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.settings.appealTemplates.queryOptions({}))}
    >
      <LettersPage />
    </Prefetch>
  );
}
