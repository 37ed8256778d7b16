"use client";

import { useQuery } from "@tanstack/react-query";
import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { notify } from "@/components/ui/notify";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import type { EditQueue } from "@/features/claims/edit-queue-list";
import type { ClaimActs } from "@/features/claims/use-claim-acts";
import { type Outputs, useTRPC } from "@/trpc/client";

type GroupFix = Outputs["claims"]["groupFixes"][number];

const COLUMNS: readonly Column<GroupFix>[] = [
  { id: "claim", heading: "Claim", width: "120px", kind: "identity", cell: ({ number }) => number },
  { id: "before", heading: "Now", width: "1fr", cell: ({ fix }) => fix?.before ?? "" },
  { id: "after", heading: "Then", width: "1fr", cell: ({ fix }) => fix?.after ?? "no correction is certain" },
];

interface SameFixProps {
  readonly group: EditQueue["groups"][number];
  readonly acts: ClaimActs;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The same certain fix for every claim of the group: first shown, then done, with what could not be done. */
export function SameFix({ group, acts, open, onOpen }: SameFixProps) {
  const trpc = useTRPC();
  const { data: fixes = [] } = useQuery(
    trpc.claims.groupFixes.queryOptions({ editId: group.editId }, { enabled: open }),
  );
  const certain = fixes.filter(({ fix }) => fix !== null);
  const apply = () =>
    acts.applyFixToGroup.mutate(
      { editId: group.editId, claims: certain.map(({ claimId, version }) => ({ claimId, version })) },
      {
        onSuccess: (results) => {
          const fixed = results.filter(({ outcome }) => outcome === "fixed").length;
          notify(`${countOf(fixed, "claim")} fixed, ${results.length - fixed} unchanged.`);
          onOpen(false);
        },
      },
    );
  const closed = certain.length === 0 ? "none is certain" : undefined;
  return (
    <>
      <SectionHead title={`Same fix for ${group.count}`} />
      <p className="pad">
        <Button onPress={() => onOpen(true)}>Preview all {group.count}</Button>
      </p>
      <Dialog
        title={`Same fix for ${group.count}`}
        text={previewText(certain.length, fixes.length)}
        open={open}
        wide
        onClose={() => onOpen(false)}
        keys={{ "do-next-step": closed ? () => undefined : apply, back: () => onOpen(false) }}
      >
        <DataTable label="What changes" columns={COLUMNS} rows={fixes} rowId={({ claimId }) => claimId} />
        <div className="acts">
          <Button hint="back" onPress={() => onOpen(false)}>
            Not now
          </Button>
          <Button
            look="primary"
            hint="do-next-step"
            closed={closed}
            working={acts.applyFixToGroup.isPending ? "Fixing" : undefined}
            onPress={apply}
          >
            Fix {certain.length}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

const previewText = (certain: number, all: number): string =>
  certain === all
    ? `${certain} change, each as shown.`
    : `${certain} change, ${all - certain} cannot, because no correction is certain.`;
