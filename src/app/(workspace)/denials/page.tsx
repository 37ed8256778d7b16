import type { Metadata } from "next";
import { DenialsPage } from "@/features/denials/denials-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Denials" };

export default function Page() {
  return (
    <Prefetch load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.denials.workers.queryOptions({}))}>
      <DenialsPage />
    </Prefetch>
  );
}
