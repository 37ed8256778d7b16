import type { Metadata } from "next";
import { PeoplePage } from "@/features/people/people-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "People and roles" };

export default function Page() {
  return (
    <Prefetch load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.people.list.queryOptions({}))}>
      <PeoplePage />
    </Prefetch>
  );
}
