"use client";

import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { countText } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { StatusBadge } from "@/components/status-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { notify } from "@/components/ui/notify";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { FILE_STATUS_WORDS } from "@/features/submissions/batch-words";
import { type Outputs, useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type File = Outputs["submissions"]["files"]["rows"][number];

const columns = (zone: string): readonly Column<File>[] => [
  { id: "name", heading: "File", width: "250px", kind: "identity", stick: "left", cell: (file) => file.name },
  { id: "way", heading: "Way", width: "64px", cell: (file) => (file.direction === "inbound" ? "in" : "out") },
  { id: "kind", heading: "Holds", width: "84px", cell: (file) => <span className="mono">{file.kind}</span> },
  { id: "partner", heading: "Partner", width: "170px", cell: (file) => file.partnerName },
  { id: "at", heading: "When", width: "140px", cell: (file) => instantText(file.at, zone) },
  {
    id: "control",
    heading: "Interchange",
    width: "110px",
    cell: (file) => <span className="mono">{file.interchangeControlNumber ?? "none"}</span>,
  },
  { id: "size", heading: "Bytes", width: "90px", kind: "count", cell: (file) => countText(file.size) },
  {
    id: "status",
    heading: "Status",
    width: "100px",
    cell: (file) => <StatusBadge status={FILE_STATUS_WORDS[file.status] ?? file.status} />,
  },
  {
    id: "why",
    heading: "Why it was set aside",
    width: "3fr",
    cell: (file) => <span title={whyOf(file)}>{whyOf(file)}</span>,
  },
];
const fileId = (file: File): string => file.id;
const whyOf = ({ status, issues }: File): string => {
  const [first, ...more] = issues;
  if (status !== "quarantined" || !first) return "";
  const place = first.path ? ` (${first.path})` : "";
  return `${first.message}${place}${more.length > 0 ? `, and ${more.length} more` : ""}`;
};

/** Files sent and received; what was set aside says why and can be processed again. */
export function FileList({ only }: { readonly only: boolean }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { organization } = useViewer();
  const [failure, setFailure] = useState<string>();
  const files = useInfiniteQuery(
    trpc.submissions.files.infiniteQueryOptions(
      { view: only ? "quarantined" : "all" },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const again = useMutation(
    trpc.submissions.processAgain.mutationOptions({
      onSuccess: () => {
        setFailure(undefined);
        notify("The file goes through once more.");
        void queryClient.invalidateQueries(trpc.submissions.files.pathFilter());
      },
      onError: ({ message }) => setFailure(message),
    }),
  );
  const first = files.data?.pages[0];
  const processes = first?.mayProcess ?? false;
  return (
    <>
      {failure ? (
        <ErrorPanel
          happened="The file still cannot be used."
          kept="Its bytes, as they came."
          toDo={failure}
        />
      ) : null}
      <WorkQueue
        label="Files"
        noun="file"
        columns={columns(organization.timeZone)}
        rows={files.data?.pages.flatMap((page) => page.rows) ?? []}
        rowId={fileId}
        rowState={(file) => ({ severity: file.status === "quarantined" ? "blocks" : undefined })}
        rowHref={(file) => `/files/${file.id}`}
        total={only ? first?.counts.quarantined : first?.counts.total}
        onNearEnd={() => (files.hasNextPage ? void files.fetchNextPage() : undefined)}
        loading={files.isPending}
        keys={
          processes
            ? {
                test: (file) =>
                  file.status === "quarantined" ? again.mutate({ ediFileId: file.id }) : undefined,
              }
            : undefined
        }
        empty={
          only ? (
            <EmptyState kind="nothing-left" title="No file was set aside." />
          ) : (
            <EmptyState kind="nothing-yet" title="No file was sent or received yet." />
          )
        }
        opensFocused
      />
    </>
  );
}
