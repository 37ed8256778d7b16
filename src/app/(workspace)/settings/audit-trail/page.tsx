import type { Metadata } from "next";
import { AuditTrailPage } from "@/features/settings/audit-trail-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Audit trail" };

export default function Page() {
  return (
    <Prefetch
      load={({ queryClient, trpc }) => queryClient.fetchQuery(trpc.auditTrail.people.queryOptions({}))}
    >
      <AuditTrailPage />
    </Prefetch>
  );
}
