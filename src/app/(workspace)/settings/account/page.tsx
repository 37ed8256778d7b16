import type { Metadata } from "next";
import { AccountPage } from "@/features/access/account-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Account" };

export default function Page() {
  return (
    <Prefetch load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.account.get.queryOptions({}))}>
      <AccountPage />
    </Prefetch>
  );
}
