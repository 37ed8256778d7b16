import type { Metadata } from "next";
import { AuditCasePage } from "@/features/coding-audits/audit-case-page";
import { Prefetch } from "@/trpc/prefetch";

export const metadata: Metadata = { title: "Audit worksheet" };

export default async function Page({ params }: { readonly params: Promise<{ caseId: string }> }) {
  const { caseId } = await params;
  return (
    <Prefetch load={(api) => api.queryClient.fetchQuery(api.trpc.codingAudits.case.queryOptions({ caseId }))}>
      <AuditCasePage key={caseId} caseId={caseId} />
    </Prefetch>
  );
}
