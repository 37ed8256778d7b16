"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryState } from "nuqs";
import { useEffect, useRef, useState } from "react";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { Kbd } from "@/components/ui/kbd";
import { Tabs } from "@/components/ui/tabs";
import { BoxFinder } from "@/features/claims/box-finder";
import { ClaimFindingsPane } from "@/features/claims/claim-findings-pane";
import { focusField } from "@/features/claims/claim-form-field";
import { ClaimFormView } from "@/features/claims/claim-form-view";
import { ClaimLinesTable, ClaimMoneyView } from "@/features/claims/claim-money-view";
import { ClaimNextStep } from "@/features/claims/claim-next-step";
import { ClaimStrip } from "@/features/claims/claim-strip";
import { ClaimTimelineView } from "@/features/claims/claim-timeline-view";
import { ClaimDocumentsView, ClaimVersionsView } from "@/features/claims/claim-versions-view";
import { type ClaimView, isOpen } from "@/features/claims/claim-words";
import { type ClaimActs, useClaimActs } from "@/features/claims/use-claim-acts";
import { useTRPC } from "@/trpc/client";
import { useMay } from "@/trpc/use-viewer";

const VIEWS = ["timeline", "form", "money", "documents", "difference"] as const;
type View = (typeof VIEWS)[number];
const VIEW_WORDS: Readonly<Record<View, string>> = {
  timeline: "Timeline",
  form: "Form",
  money: "Lines and money",
  documents: "Documents",
  difference: "Difference",
};

/** The record of one claim: where it is, whose move it is, what is owed, what is next and by when. */
export function ClaimPage({ claimId }: { readonly claimId: string }) {
  const trpc = useTRPC();
  const { data: claim } = useSuspenseQuery(trpc.claims.get.queryOptions({ claimId }));
  const acts = useClaimActs();
  // A rejection or a denial opens the claim at the field it names.
  const [at] = useQueryState("at", parseAsString);
  const [chosen, setView] = useQueryState("view", parseAsStringLiteral(VIEWS));
  const view = chosen ?? (at ? "form" : "timeline");
  const wanted = useRef<string>(at ?? undefined);
  // What takes the focus is settled once: a field, else an open finding, else the first row of the view.
  const [opens] = useState(at ? "field" : claim.findings.some(isOpen) ? "findings" : "view");
  useKeys("page", {
    "next-view": () => setView(VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? "timeline"),
    edit: () => setView("form"),
    test: claim.actions.includes("edit") ? () => acts.scrub.mutate({ claimId }) : undefined,
    history: historyKey(view, () => setView("timeline")),
  });
  // The field a finding speaks of may stand in a view that is not drawn yet.
  useEffect(() => {
    if (view === "form" && wanted.current && focusField(wanted.current)) wanted.current = undefined;
  }, [view]);
  const tabs = useViewTabs(claim);
  return (
    <>
      <ClaimStrip claim={claim} />
      <Panes screen="claim" columns={["1fr", "372px"]}>
        <Pane
          number={1}
          title={VIEW_WORDS[view]}
          opensFocused={opens === "view"}
          heading={<Tabs label="Views of the claim" tabs={tabs} current={view} />}
          aside={
            view === "form" ? (
              <BoxFinder form={claim.form} />
            ) : (
              <>
                <Kbd action="next-view" /> next view
              </>
            )
          }
        >
          <ViewOf view={view} claim={claim} acts={acts} />
        </Pane>
        <Panes rows={view === "money" ? ["1fr"] : ["1fr", "1fr"]}>
          <ClaimFindingsPane
            number={2}
            claim={claim}
            acts={acts}
            opensFocused={opens === "findings"}
            onField={(at) => {
              wanted.current = at;
              void setView("form");
            }}
          />
          {view === "money" ? null : (
            <Pane number={3} title="Lines and money">
              {claim.money ? (
                <ClaimLinesTable money={claim.money} short />
              ) : (
                <p className="pad quiet text-grid">Not shown to viewers.</p>
              )}
            </Pane>
          )}
        </Panes>
      </Panes>
      <ClaimNextStep claim={claim} acts={acts} />
    </>
  );
}

/** Where the timeline is drawn it takes the key itself. */
const historyKey = (view: View, toTimeline: () => unknown) => (view === "timeline" ? undefined : toTimeline);

/** The views, and the claim in its file for those who read files. */
function useViewTabs({ id: claimId, documents }: ClaimView) {
  const opensFiles = useMay()("x12:read");
  const x12 = opensFiles ? documents.find(({ kind }) => kind === "x12") : undefined;
  return [
    ...VIEWS.map((id) => ({
      id,
      label: VIEW_WORDS[id],
      href: `/claims/${claimId}?view=${id}`,
      count: id === "documents" ? documents.length : undefined,
    })),
    ...(x12 ? [{ id: "x12", label: "X12", href: `/files/${x12.id}` }] : []),
  ];
}

interface ViewProps {
  readonly view: View;
  readonly claim: ClaimView;
  readonly acts: ClaimActs;
}

function ViewOf({ view, claim, acts }: ViewProps) {
  if (view === "form")
    return (
      <ClaimFormView
        form={claim.form}
        findings={claim.findings}
        onTake={(at, value) =>
          acts.correct.mutate({ claimId: claim.id, version: claim.version, changes: [{ at, value }] })
        }
        onEnter={() => document.querySelector<HTMLElement>(".finding[tabindex='0']")?.focus()}
      />
    );
  if (view === "money") return <ClaimMoneyView money={claim.money} />;
  if (view === "documents") return <ClaimDocumentsView claim={claim} />;
  return view === "difference" ? <ClaimVersionsView claim={claim} /> : <ClaimTimelineView claim={claim} />;
}
