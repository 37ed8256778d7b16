import type { Metadata } from "next";
import { DenialPage } from "@/features/denials/denial-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Denial" };

export default async function Page({ params }: { readonly params: Promise<{ denialId: string }> }) {
  const { denialId } = await params;
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.denials.get.queryOptions({ denialId }))}
    >
      <DenialPage denialId={denialId} />
    </Prefetch>
  );
}
