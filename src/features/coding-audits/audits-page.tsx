"use client";

import { useRouter } from "next/navigation";
import { parseAsBoolean, parseAsStringLiteral, useQueryState } from "nuqs";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Tabs } from "@/components/ui/tabs";
import { AuditList } from "@/features/coding-audits/audit-list";
import { MyResults } from "@/features/coding-audits/my-results";
import { PlanAuditForm } from "@/features/coding-audits/plan-audit-form";
import { usePlan } from "@/features/coding-audits/use-plan";
import { useMay } from "@/trpc/use-viewer";

const VIEWS = ["open", "rebuttals", "finished", "mine"] as const;
type View = (typeof VIEWS)[number];
const WORDS: Readonly<Record<View, { readonly label: string; readonly sentence: string }>> = {
  open: { label: "Open", sentence: "Projects with charts to review or results to settle" },
  rebuttals: { label: "Rebuttals", sentence: "Projects with findings that coders dispute" },
  finished: { label: "Finished", sentence: "Projects whose results are final and never change" },
  mine: { label: "My results", sentence: "Audits of charts that you coded; nobody else sees them here" },
};

/** Projects for auditors and administrators, own results for coders. */
export function AuditsPage() {
  const { view, views, plans } = useAuditViews();
  const [planning, setPlanning] = useQueryState("new", parseAsBoolean.withDefault(false));
  const plan = plans ? () => void setPlanning(true) : undefined;
  const open = planning && plans;
  return (
    <>
      <IdentityStrip
        page
        title="Coding audits"
        sentence={open ? "A sample that anyone can draw again" : WORDS[view].sentence}
      />
      {open ? (
        <Planning onCancel={() => void setPlanning(null)} />
      ) : (
        <>
          <Panes columns={["1fr"]}>
            <AuditsPane view={view} views={views} onPlan={plan} />
          </Panes>
          <NextStepLine
            message={view === "mine" ? "Enter opens a result." : "Enter opens a project."}
            {...(plan ? { next: { label: "Plan an audit", action: "new" as const, onAct: plan } } : {})}
          />
        </>
      )}
    </>
  );
}

function useAuditViews() {
  const may = useMay();
  const [asked] = useQueryState("view", parseAsStringLiteral(VIEWS));
  const projects = may("coding-audit:review") || may("settings:write");
  const views: readonly View[] = [
    ...(projects ? (["open", "rebuttals", "finished"] as const) : []),
    ...(may("coding-audit:rebut") ? (["mine"] as const) : []),
  ];
  const view = asked && views.includes(asked) ? asked : (views[0] ?? "mine");
  return { view, views, plans: may("coding-audit:plan") };
}

interface AuditsPaneProps {
  readonly view: View;
  readonly views: readonly View[];
  readonly onPlan?: (() => void) | undefined;
}

const AuditsPane = ({ view, views, onPlan }: AuditsPaneProps) => (
  <Pane
    number={1}
    title={WORDS[view].label}
    heading={
      <Tabs
        label="Views"
        current={view}
        tabs={views.map((id) => ({ id, label: WORDS[id].label, href: `/audits?view=${id}` }))}
      />
    }
    opensFocused
  >
    {view === "mine" ? <MyResults /> : <AuditList view={view} onPlan={onPlan} />}
  </Pane>
);

/** What is typed is drawn and locked by the next step. */
function Planning({ onCancel }: { readonly onCancel: () => void }) {
  const router = useRouter();
  const plan = usePlan((auditId) => router.push(`/audits/${auditId}`));
  return (
    <>
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Plan an audit">
          <PlanAuditForm plan={plan} />
        </Pane>
      </Panes>
      <NextStepLine
        message={
          <>
            <b>Drawing locks everything:</b> frame, hash, method and seed.
          </>
        }
        ways={[{ id: "cancel", label: "Give the plan up", onChoose: onCancel }]}
        next={{
          label: "Lock and draw",
          action: "do-next-step",
          closed: plan.closed,
          working: plan.working ? "Drawing" : undefined,
          onAct: plan.draw,
        }}
      />
    </>
  );
}
