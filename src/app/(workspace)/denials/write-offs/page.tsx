import type { Metadata } from "next";
import { WriteOffsPage } from "@/features/denials/write-offs-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Write-offs to approve" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.denials.writeOffs.queryOptions({}))}
    >
      <WriteOffsPage />
    </Prefetch>
  );
}
