"use client";

import { AnswerMode } from "@/features/coding-audits/answer-mode";
import { CaseStrip } from "@/features/coding-audits/case-strip";
import { DecideMode } from "@/features/coding-audits/decide-mode";
import { ReviewMode } from "@/features/coding-audits/review-mode";
import { useWorksheet } from "@/features/coding-audits/use-worksheet";

/** One chart of a sample: reviewed by the auditor, answered by its coder, decided where they differ. */
export function AuditCasePage({ caseId }: { readonly caseId: string }) {
  const worksheet = useWorksheet(caseId);
  const { view } = worksheet;
  return (
    <>
      <CaseStrip view={view} />
      <Mode worksheet={worksheet} />
    </>
  );
}

function Mode({ worksheet }: { readonly worksheet: ReturnType<typeof useWorksheet> }) {
  const { view } = worksheet;
  if (view.actions.includes("answer")) return <AnswerMode worksheet={worksheet} />;
  if (view.actions.includes("finish")) return <DecideMode worksheet={worksheet} />;
  return <ReviewMode worksheet={worksheet} />;
}
