import type { Metadata } from "next";
import { HomePage } from "@/features/home/home-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Home" };

export default function Page() {
  return (
    <Prefetch load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.home.cards.queryOptions({}))}>
      <HomePage />
    </Prefetch>
  );
}
