"use client";

import type { DragEvent, ReactNode } from "react";
import { useRef, useState } from "react";
import { sizeText } from "@/components/format/size-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { PageBody } from "@/components/frame/page-body";
import { useKeys } from "@/components/keyboard/use-keys";
import { Button } from "@/components/ui/button";
import { ErrorPanel } from "@/components/ui/error-panel";
import { FileViewer } from "@/features/submissions/viewer/file-viewer";

const SAMPLE = "damaged-claims.837";

/** Any X12 file from this computer, read in this browser: nothing of it is sent or kept. */
export function OpenFilePage() {
  const [file, setFile] = useState<File>();
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  useKeys("page", { new: choose });
  const take = (chosen: File | undefined) => {
    setFailed(false);
    if (chosen) setFile(chosen);
  };
  const openSample = async () => {
    const answer = await fetch(`/samples/${SAMPLE}`).catch(() => undefined);
    if (answer?.ok) take(new File([await answer.blob()], SAMPLE));
    else setFailed(true);
  };
  return (
    <DropZone onFile={take}>
      <IdentityStrip
        page={file === undefined}
        title={file?.name ?? "Open an X12 file"}
        subtitle={file ? "open in this browser only" : undefined}
        sentence={file ? undefined : "As loops and segments, in words, with its findings where they stand."}
        facts={file ? [{ label: "Size", value: sizeText(file.size) }] : []}
      />
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label="X12 file to open"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = "";
          take(chosen);
        }}
      />
      {file ? (
        <FileViewer
          key={`${file.name} ${file.lastModified} ${file.size}`}
          file={file}
          message={STAYS}
          ways={[{ id: "another", label: "Open another file", onChoose: choose }]}
        />
      ) : (
        <>
          <PageBody>
            {failed ? (
              <ErrorPanel
                happened="The sample did not come."
                kept="Nothing was changed."
                toDo="Try again, or choose a file of your own."
              />
            ) : null}
            <p>Drop a file anywhere on this page, or choose one. Any transaction, any size.</p>
            <p className="row">
              <Button hint="new" onPress={choose}>
                Choose a file
              </Button>
              <Button look="plain" onPress={() => void openSample()}>
                Open a damaged sample
              </Button>
            </p>
            <p className="quiet">{STAYS}</p>
          </PageBody>
          <NextStepLine
            message="No file is open."
            next={{ label: "Choose a file", action: "do-next-step", onAct: choose }}
          />
        </>
      )}
    </DropZone>
  );
}

const STAYS = "The file stays in this browser: nothing of it is sent or kept.";

interface DropZoneProps {
  readonly onFile: (file: File | undefined) => void;
  readonly children: ReactNode;
}

/** The whole page takes a dropped file. */
function DropZone({ onFile, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    <section
      aria-label="File"
      className="drop-page"
      data-over={over ? "" : undefined}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
    >
      {children}
    </section>
  );
}
