"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { Tabs } from "@/components/ui/tabs";
import { BatchBoard } from "@/features/submissions/batch-board";
import { BuildBatchDialog } from "@/features/submissions/build-batch-dialog";
import { FileList } from "@/features/submissions/file-list";
import { RejectionList } from "@/features/submissions/rejection-list";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useMay } from "@/trpc/use-viewer";

const VIEWS = {
  open: "Open",
  all: "All batches",
  unconfirmed: "Unconfirmed",
  rejected: "With rejections",
  claims: "Rejected claims",
  files: "Files",
  quarantined: "Set aside",
} as const;
type View = keyof typeof VIEWS;
const VIEW_NAMES = Object.keys(VIEWS) as View[];

type Preview = Outputs["submissions"]["preview"];

/** What left, what was taken in, what is silent, what came back; and the next batch. */
export function BatchesPage() {
  const trpc = useTRPC();
  const may = useMay();
  const router = useRouter();
  const [view, setView] = useQueryState("view", parseAsStringLiteral(VIEW_NAMES).withDefault("open"));
  const [building, setBuilding] = useState(false);
  const sends = may("batch:send");
  const { data: preview } = useQuery({ ...trpc.submissions.preview.queryOptions({}), enabled: sends });
  const partner = preview?.partners[0];
  const open = () => (partner ? setBuilding(true) : undefined);
  useKeys("page", {
    new: open,
    "next-view": () => void setView(VIEW_NAMES[(VIEW_NAMES.indexOf(view) + 1) % VIEW_NAMES.length] ?? "open"),
  });
  const tabs = VIEW_NAMES.map((id) => ({ id, label: VIEWS[id], href: `/batches?view=${id}` }));
  return (
    <>
      <IdentityStrip
        page
        title="Batches"
        sentence="What left, what was taken in, what is silent, what came back."
      />
      <Panes columns={["1fr"]}>
        <Pane number={1} title={VIEWS[view]} heading={<Tabs label="Views" tabs={tabs} current={view} />}>
          <CurrentList view={view} />
        </Pane>
      </Panes>
      <NextStepLine
        message={nextWords(preview, sends)}
        ways={[
          {
            id: "open-file",
            label: "Open an X12 file",
            note: "From this computer; nothing of it is sent",
            onChoose: () => router.push("/files/open"),
          },
        ]}
        {...(partner
          ? { next: { label: "Build and send", action: "do-next-step", onAct: open } as const }
          : {})}
      />
      {preview && building ? <BuildBatchDialog preview={preview} onClose={() => setBuilding(false)} /> : null}
    </>
  );
}

function CurrentList({ view }: { readonly view: View }) {
  if (view === "claims") return <RejectionList />;
  if (view === "files" || view === "quarantined") return <FileList only={view === "quarantined"} />;
  return <BatchBoard view={view} />;
}

function nextWords(preview: Preview | undefined, sends: boolean) {
  if (!sends) return "Billers and administrators build and send batches.";
  if (!preview) return "Counting what is ready.";
  const count = preview.partners.reduce((sum, partner) => sum + partner.count, 0);
  const amount = preview.partners.reduce((sum, partner) => sum + partner.amount, 0n);
  const staying =
    preview.stayingCount > 0 ? ` ${countOf(preview.stayingCount, "ready claim")} cannot go.` : "";
  if (count === 0) return `No claim is ready to go.${staying}`;
  return (
    <>
      <b>{countOf(count, "claim is", "claims are")} ready</b>, {moneyText(amount)}.{staying}
    </>
  );
}
