"use client";

import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useEffect, useState } from "react";
import { countOf, countText } from "@/components/format/count-text";
import { instantText } from "@/components/format/instant-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { saveFile } from "@/components/save-file";
import { ErrorPanel } from "@/components/ui/error-panel";
import { notify } from "@/components/ui/notify";
import { FILE_STATUS_WORDS } from "@/features/submissions/batch-words";
import { SegmentDetail } from "@/features/submissions/segment-detail";
import { SegmentList } from "@/features/submissions/segment-list";
import { type Outputs, useTRPC, useTRPCClient } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

type FileRecord = Outputs["submissions"]["file"];
const FORMS = ["readable", "raw"] as const;

/** An X12 file as it went over the wire, in words or raw, with its problems where they stand. */
export function FilePage({ ediFileId }: { readonly ediFileId: string }) {
  const { organization } = useViewer();
  const [{ form, claim }, setView] = useQueryStates({
    form: parseAsStringLiteral(FORMS).withDefault("readable"),
    claim: parseAsString,
  });
  const [covered, setCovered] = useState(false);
  const [find, setFind] = useState(claim ?? "");
  const [selected, setSelected] = useState<number>();
  const { file, segments, isPending, fetchMore } = useFile(ediFileId, find);
  const focused = segments.find(({ number }) => number === selected) ?? segments[0];
  return (
    <>
      <IdentityStrip
        title={file?.name ?? "File"}
        subtitle={file ? `${file.direction === "inbound" ? "from" : "to"} ${file.partnerName}` : undefined}
        facts={file ? factsOf(file, organization.timeZone) : []}
      />
      <Panes screen="file" columns={["1fr", "400px"]}>
        <Pane number={1} title="Segments" summary={file ? countOf(file.segmentCount, "segment") : undefined}>
          <SegmentList
            segments={segments}
            raw={form === "raw"}
            covered={covered}
            find={find}
            loading={isPending}
            selected={focused?.number}
            onFind={setFind}
            onSelect={setSelected}
            onForm={() => void setView({ form: form === "raw" ? "readable" : "raw" })}
            onCover={() => setCovered(!covered)}
            onNearEnd={fetchMore}
          />
        </Pane>
        <Pane number={2} title={focused ? `${focused.segmentId} ${focused.name ?? ""}` : "Segment"}>
          {focused ? <SegmentDetail segment={focused} covered={covered} /> : null}
        </Pane>
      </Panes>
      {file ? <FileNextStep file={file} /> : <NextStepLine message="Reading the file." />}
    </>
  );
}

function useFile(ediFileId: string, find: string) {
  const trpc = useTRPC();
  const pages = useInfiniteQuery(
    trpc.submissions.file.infiniteQueryOptions(
      { ediFileId },
      { initialCursor: 0, getNextPageParam: (page) => page.nextFrom ?? undefined },
    ),
  );
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isPending } = pages;
  // A search looks at the whole file, so the rest is fetched while one is typed.
  useEffect(() => {
    if (find !== "" && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [find, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    file: pages.data?.pages[0],
    segments: pages.data?.pages.flatMap((page) => page.segments) ?? [],
    isPending,
    fetchMore: () => (hasNextPage ? void fetchNextPage() : undefined),
  };
}

const factsOf = (file: FileRecord, zone: string) => [
  { label: "Holds", value: <span className="mono">{file.kind}</span> },
  { label: "Status", value: FILE_STATUS_WORDS[file.status] },
  { label: "When", value: instantText(file.at, zone) },
  { label: "Interchange", value: <span className="mono">{file.interchangeControlNumber ?? "none"}</span> },
  { label: "Bytes", value: countText(file.size) },
];

function FileNextStep({ file }: { readonly file: FileRecord }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<string>();
  const again = useMutation(
    trpc.submissions.processAgain.mutationOptions({
      onSuccess: () => notify("The file goes through once more."),
      onError: ({ message }) => setFailure(message),
      onSettled: () => queryClient.invalidateQueries(trpc.submissions.pathFilter()),
    }),
  );
  const target = file.batch
    ? { label: `Batch ${file.batch.number}`, href: `/batches/${file.batch.id}` }
    : file.remittance
      ? { label: `Remittance ${file.remittance.number}`, href: `/remittances/${file.remittance.id}` }
      : undefined;
  return (
    <>
      {failure ? (
        <ErrorPanel
          happened="The file still cannot be used."
          kept="Its bytes, as they came."
          toDo={failure}
        />
      ) : null}
      <NextStepLine
        {...(file.status === "quarantined" ? { severity: "blocks" as const } : {})}
        message={
          file.status === "quarantined"
            ? (file.issues[0]?.message ?? "The file was set aside.")
            : "Every byte is kept as it came. Opening a file leaves a trace."
        }
        ways={[
          {
            id: "download",
            label: "Download",
            note: "The bytes as they are; leaves a trace",
            onChoose: () => void download(client, file.id),
          },
          ...(target
            ? [
                {
                  id: "open",
                  label: target.label,
                  note: "What it belongs to",
                  onChoose: () => router.push(target.href),
                },
              ]
            : []),
        ]}
        {...(file.mayProcess
          ? {
              next: {
                label: "Process again",
                action: "do-next-step",
                working: again.isPending ? "Processing" : undefined,
                onAct: () => again.mutate({ ediFileId: file.id }),
              } as const,
            }
          : {})}
      />
    </>
  );
}

async function download(client: ReturnType<typeof useTRPCClient>, ediFileId: string): Promise<void> {
  const { name, text } = await client.submissions.download.query({ ediFileId });
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  saveFile({ name, contentType: "application/octet-stream" }, bytes);
}
