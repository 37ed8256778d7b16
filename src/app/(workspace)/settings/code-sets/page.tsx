import type { Metadata } from "next";
import { CodeSetsPage } from "@/features/code-sets/code-sets-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Code sets" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.codeSets.library.queryOptions({}))}
    >
      <CodeSetsPage />
    </Prefetch>
  );
}
