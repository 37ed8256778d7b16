import type { Metadata } from "next";
import { CodeReferencesPage } from "@/features/settings/code-references-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "References on codes" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.encoder.codeReferences.queryOptions({}))}
    >
      <CodeReferencesPage />
    </Prefetch>
  );
}
