import type { Metadata } from "next";
import { AppealPage } from "@/features/appeals/appeal-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Appeal" };

export default async function Page({ params }: { readonly params: Promise<{ appealId: string }> }) {
  const { appealId } = await params;
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.appeals.get.queryOptions({ appealId }))}
    >
      <AppealPage appealId={appealId} />
    </Prefetch>
  );
}
