"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { instantText } from "@/components/format/instant-text";
import { sizeText } from "@/components/format/size-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { saveFile } from "@/components/save-file";
import { ErrorPanel } from "@/components/ui/error-panel";
import { notify } from "@/components/ui/notify";
import { FILE_STATUS_WORDS } from "@/features/submissions/batch-words";
import { FileViewer } from "@/features/submissions/viewer/file-viewer";
import { type Outputs, useTRPC, useTRPCClient } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useViewer } from "@/trpc/use-viewer";

type FileRecord = Outputs["submissions"]["file"];

/** A stored X12 file as it went over the wire, with its findings where they stand. */
export function FilePage({ ediFileId }: { readonly ediFileId: string }) {
  const trpc = useTRPC();
  const { organization } = useViewer();
  // A file stays as it came: coming back to the window reads nothing again, and asks nobody who it is.
  const asked = useQuery(
    trpc.submissions.file.queryOptions(
      { ediFileId },
      { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false },
    ),
  );
  const file = asked.data;
  const text = file?.text;
  const bytes = useMemo(() => (text === undefined ? undefined : blobOf(text)), [text]);
  return (
    <>
      <IdentityStrip
        title={file?.name ?? "File"}
        subtitle={file ? `${file.direction === "inbound" ? "from" : "to"} ${file.partnerName}` : undefined}
        facts={file ? factsOf(file, organization.timeZone) : []}
      />
      {file && bytes ? (
        <StoredFile file={file} bytes={bytes} />
      ) : asked.error ? (
        <NextStepLine
          severity="blocks"
          message={`The file was not opened. ${messageOf(asked.error)}`}
          next={{
            label: "Try again",
            action: "do-next-step",
            working: asked.isFetching ? "Opening" : undefined,
            onAct: () => void asked.refetch(),
          }}
        />
      ) : (
        <NextStepLine message="Fetching the file." />
      )}
    </>
  );
}

const factsOf = (file: FileRecord, zone: string) => [
  { label: "Holds", value: <span className="mono">{file.kind}</span> },
  { label: "Status", value: FILE_STATUS_WORDS[file.status] },
  { label: "When", value: instantText(file.at, zone) },
  { label: "Interchange", value: <span className="mono">{file.interchangeControlNumber ?? "none"}</span> },
  { label: "Size", value: sizeText(file.size) },
];

interface StoredFileProps {
  readonly file: FileRecord;
  readonly bytes: Blob;
}

function StoredFile({ file, bytes }: StoredFileProps) {
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
  const target = belongsTo(file);
  return (
    <>
      {failure ? (
        <ErrorPanel
          happened="The file still cannot be used."
          kept="Its bytes, as they came."
          toDo={failure}
        />
      ) : null}
      <FileViewer
        file={bytes}
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

function belongsTo({ batch, remittance }: FileRecord) {
  if (batch) return { label: `Batch ${batch.number}`, href: `/batches/${batch.id}` };
  return remittance
    ? { label: `Remittance ${remittance.number}`, href: `/remittances/${remittance.id}` }
    : undefined;
}

/** One character a byte, back to bytes. */
const blobOf = (text: string): Blob =>
  new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))], {
    type: "application/octet-stream",
  });

async function download(client: ReturnType<typeof useTRPCClient>, ediFileId: string): Promise<void> {
  const { name, text } = await client.submissions.download.query({ ediFileId });
  saveFile({ name, contentType: "application/octet-stream" }, blobOf(text));
}
