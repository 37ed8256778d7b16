"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useRef, useState } from "react";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { focusPane } from "@/components/frame/pane-focus";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { isOneColumn } from "@/components/look/one-column";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { AnswersPane } from "@/features/code-sets/answers-pane";
import { FilePane } from "@/features/code-sets/file-pane";
import { FilesPane } from "@/features/code-sets/files-pane";
import type { CodeFile, CodeLibrary } from "@/features/code-sets/library-words";
import { LicensesPart } from "@/features/code-sets/licenses-part";
import { useCodeUpload } from "@/features/code-sets/use-code-upload";
import { useTRPC } from "@/trpc/client";
import { useMay, useViewer } from "@/trpc/use-viewer";

const goToOpened = (): boolean => isOneColumn() && focusPane(3);

const isUnderWay = ({ status }: CodeFile): boolean => status === "received" || status === "reading";

const isMoving = (library: CodeLibrary | undefined): boolean =>
  library !== undefined && (library.preparing || library.files.some(isUnderWay));

const MOVING_MS = 1_000;
/** The command line and other people import too. */
const STILL_MS = 10_000;

/** What the office's questions about codes are answered from, and the files behind it. */
export function CodeSetsPage() {
  const trpc = useTRPC();
  const { organization } = useViewer();
  const may = useMay();
  const [openId, setOpenId] = useQueryState("file", parseAsString);
  const { data: library } = useSuspenseQuery(
    trpc.codeSets.library.queryOptions(
      {},
      { refetchInterval: ({ state }) => (isMoving(state.data) ? MOVING_MS : STILL_MS) },
    ),
  );
  const input = useRef<HTMLInputElement>(null);
  const upload = useCodeUpload();
  const removal = useRemoval(() => void setOpenId(null));
  const open = library.files.find(({ id }) => id === openId);
  const close = () => {
    void setOpenId(null);
    requestAnimationFrame(() => focusPane(2));
  };
  useKeys("page", open ? { back: close } : {});
  return (
    <>
      <IdentityStrip page title="Code sets" sentence={sentenceOf(library)} />
      <Panes columns={open ? ["1fr", "400px"] : ["4fr", "6fr"]}>
        {open ? null : (
          <AnswersPane sets={library.sets} missing={library.missing}>
            {may("member:manage") && library.licensed.length > 0 ? (
              <LicensesPart systems={library.licensed} />
            ) : null}
          </AnswersPane>
        )}
        <FilesPane
          files={library.files}
          zone={organization.timeZone}
          mayImport={library.mayImport}
          upload={upload}
          input={input}
          selectedId={open?.id}
          onOpen={({ id }) => void setOpenId(id).then(goToOpened)}
          onRemove={removal.ask}
        />
        {open ? (
          <FilePane
            file={open}
            zone={organization.timeZone}
            onRemove={library.mayImport ? () => removal.ask(open) : undefined}
            onClose={close}
          />
        ) : null}
      </Panes>
      {removal.dialog}
      <NextStepLine
        message={messageOf(library)}
        {...(library.mayImport
          ? {
              next: {
                label: "Import files",
                action: "do-next-step" as const,
                working: upload.working,
                onAct: () => input.current?.click(),
              },
            }
          : {})}
      />
    </>
  );
}

const sentenceOf = ({ origin, files }: CodeLibrary): string =>
  origin === "starter"
    ? "The starter set answers: common codes, not all of them."
    : `${countOf(files.filter(({ status }) => status === "ready").length, "file of yours answers", "files of yours answer")}, the starter set the rest.`;

function messageOf({ files, mayImport, preparing }: CodeLibrary): string {
  const refused = files.filter(({ status }) => status === "refused").length;
  if (files.some(isUnderWay))
    return "Files are being read; until they are whole, what was there before answers.";
  if (preparing) return "New files are being made ready; until then, what was there before answers.";
  if (refused > 0)
    return `${countOf(refused, "file was", "files were")} refused and changed nothing: open ${refused === 1 ? "it" : "one"} to see why.`;
  return mayImport ? "A file is taken whole or not at all." : "Administrators import files.";
}

/** Taking a file out is asked once; brought again it answers again. */
function useRemoval(onRemoved: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<CodeFile>();
  const { mutate } = useMutation(
    trpc.codeSets.removeFile.mutationOptions({
      onSuccess: async ({ name }) => {
        onRemoved();
        await queryClient.invalidateQueries(trpc.codeSets.pathFilter());
        notify(`${name} is taken out.`);
      },
    }),
  );
  const dialog = (
    <ConfirmDialog
      open={asked !== undefined}
      title={`Take out ${asked?.name ?? ""}`}
      text="Codes, notes and edits that only this file brings no longer answer. Import the same file to have them again."
      act="Take it out"
      onConfirm={() => {
        // The proof that the server may want has a layer of its own.
        setAsked(undefined);
        if (asked) mutate({ codeFileId: asked.id });
      }}
      onClose={() => setAsked(undefined)}
    />
  );
  return { ask: setAsked, dialog };
}
