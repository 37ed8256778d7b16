import type { Metadata } from "next";
import { InboxPage } from "@/features/documentation/inbox-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Inbox" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) =>
        queryClient.fetchQuery(trpc.documentation.inbox.queryOptions({ view: "open" }))
      }
    >
      <InboxPage />
    </Prefetch>
  );
}
