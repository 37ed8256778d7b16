"use client";

import { FindingList } from "@/components/finding-list/finding-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { notify } from "@/components/ui/notify";
import { ProgressLine } from "@/components/ui/progress-line";
import { SheetPart } from "@/features/showcase/sheet-part";

export const FindingParts = () => (
  <>
    <SheetPart title="Finding">
      <FindingList
        size="tall"
        findings={[
          {
            id: "modifier",
            severity: "blocks",
            place: "line 1, modifier",
            message: "99214 with 20610 on one date.",
            authority: "NCCI Policy Manual 2026, I.D",
            fix: { label: "add 25" },
          },
          {
            id: "pointer",
            severity: "warning",
            place: "box 21 D",
            message: "No line points to Z79.84.",
            overridable: true,
          },
        ]}
        onFix={() => notify("Modifier 25 added to line 1", { undo: () => undefined })}
        onOverride={() => undefined}
      />
    </SheetPart>
    <SheetPart title="Empty states say which kind">
      <EmptyState kind="nothing-left" title="All coded." action={<Button>Open held charts</Button>}>
        14 held charts wait for answers.
      </EmptyState>
      <EmptyState kind="nothing-matches" title="Nothing matches." action={<Button>Clear that filter</Button>}>
        Payer is Cobalt Mutual hides 52.
      </EmptyState>
      <EmptyState kind="not-permitted" title="Not open to you.">
        An administrator can grant “post payments”.
      </EmptyState>
    </SheetPart>
    <SheetPart title="Failure and long work">
      <ErrorPanel
        happened="The claim was not released."
        kept="Your changes to box 1a"
        toDo="Try again; if it fails twice, quote the number."
        reference="FP-8841-27"
        action={<Button>Try again</Button>}
      />
      <ProgressLine
        title="Import of March encounters"
        stage="checking"
        done={1120}
        total={2140}
        problems={3}
        actions={<Button look="plain">Stop</Button>}
      />
    </SheetPart>
  </>
);
