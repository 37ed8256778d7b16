import type { Metadata } from "next";
import { PickListsPage } from "@/features/settings/pick-lists-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Pick lists" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.encoder.pickLists.queryOptions({}))}
    >
      <PickListsPage />
    </Prefetch>
  );
}
