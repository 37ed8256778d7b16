import type { Metadata } from "next";
import { AuditPage } from "@/features/coding-audits/audit-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Audit" };

export default async function Page({ params }: { readonly params: Promise<{ auditId: string }> }) {
  const { auditId } = await params;
  return (
    <Prefetch load={(api) => api.queryClient.fetchQuery(api.trpc.codingAudits.get.queryOptions({ auditId }))}>
      <AuditPage auditId={auditId} />
    </Prefetch>
  );
}
