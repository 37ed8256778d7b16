import type { Metadata } from "next";
import { ApiKeysPage } from "@/features/api-keys/api-keys-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "API keys" };

export default function Page() {
  return (
    <Prefetch load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.apiKeys.list.queryOptions({}))}>
      <ApiKeysPage />
    </Prefetch>
  );
}
