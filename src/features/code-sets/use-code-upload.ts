"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { sizeText } from "@/components/format/size-text";
import { notify } from "@/components/ui/notify";
import { useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";
import { FILE_NAME_HEADER, ORGANIZATION_HEADER } from "@/trpc/wire-headers";

interface Sent {
  readonly name: string;
  readonly outcome?: "received" | "already-here" | "being-read";
  readonly failure?: string;
}

/** Sends files one after the other; the worker reads them while the next ones come. */
export function useCodeUpload() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { organization } = useViewer();
  const [working, setWorking] = useState<string>();
  const [failures, setFailures] = useState<readonly Sent[]>([]);
  const bring = async (files: readonly File[]) => {
    const sent: Sent[] = [];
    setFailures([]);
    for (const [at, file] of files.entries()) {
      const which = files.length === 1 ? "Sending" : `Sending ${at + 1} of ${files.length}`;
      setWorking(which);
      const onSent = (bytes: number) => setWorking(`${which}, ${sizeText(bytes)} of ${sizeText(file.size)}`);
      sent.push(await send(file, organization.id, onSent));
      await queryClient.invalidateQueries(trpc.codeSets.library.pathFilter());
    }
    setWorking(undefined);
    setFailures(sent.filter(({ failure }) => failure !== undefined));
    const said = wordsFor(sent);
    if (said) notify(said);
  };
  return { bring, working, failures };
}

/** By the request that tells how much of a body has left. */
function send(file: File, organizationId: string, onSent: (bytes: number) => void): Promise<Sent> {
  const { name } = file;
  const request = new XMLHttpRequest();
  request.open("POST", "/api/code-sets/files");
  request.responseType = "json";
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader(ORGANIZATION_HEADER, organizationId);
  request.setRequestHeader(FILE_NAME_HEADER, encodeURIComponent(name));
  request.upload.onprogress = ({ loaded }) => {
    if (file.size > TOLD_FROM_BYTES) onSent(loaded);
  };
  return new Promise((resolve) => {
    request.onload = () => resolve(answerOf(name, request));
    request.onerror = () => resolve({ name, failure: UNREACHED });
    request.onabort = request.onerror;
    request.send(file);
  });
}

const UNREACHED = "The server could not be reached; nothing was kept. Choose it again.";
/** Smaller ones have left before anyone could read how far they are. */
const TOLD_FROM_BYTES = 2_000_000;

function answerOf(name: string, { status, response }: XMLHttpRequest): Sent {
  if (status === 200 && response) return { name, outcome: response.outcome };
  return { name, failure: response?.message ?? UNREACHED };
}

function wordsFor(sent: readonly Sent[]): string {
  const count = (outcome: Sent["outcome"]) => sent.filter((each) => each.outcome === outcome).length;
  const [received, held, reading] = [count("received"), count("already-here"), count("being-read")];
  return [
    received > 0 ? `${countOf(received, "file is", "files are")} being read.` : "",
    held > 0 ? `${countOf(held, "file was", "files were")} here already: nothing changed.` : "",
    reading > 0 ? `${countOf(reading, "file was", "files were")} being read already.` : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}
