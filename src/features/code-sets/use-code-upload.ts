"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
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
      setWorking(files.length === 1 ? "Sending" : `Sending ${at + 1} of ${files.length}`);
      sent.push(await send(file, organization.id));
      await queryClient.invalidateQueries(trpc.codeSets.library.pathFilter());
    }
    setWorking(undefined);
    setFailures(sent.filter(({ failure }) => failure !== undefined));
    const said = wordsFor(sent);
    if (said) notify(said);
  };
  return { bring, working, failures };
}

async function send(file: File, organizationId: string): Promise<Sent> {
  try {
    const answer = await fetch("/api/code-sets/files", {
      method: "POST",
      body: file,
      headers: {
        "content-type": "application/octet-stream",
        [ORGANIZATION_HEADER]: organizationId,
        [FILE_NAME_HEADER]: encodeURIComponent(file.name),
      },
    });
    const said = await answer.json();
    if (!answer.ok) return { name: file.name, failure: said.message };
    return { name: file.name, outcome: said.outcome };
  } catch {
    return {
      name: file.name,
      failure: "The server could not be reached; nothing was kept. Choose it again.",
    };
  }
}

function wordsFor(sent: readonly Sent[]): string {
  const count = (outcome: Sent["outcome"]) => sent.filter((each) => each.outcome === outcome).length;
  const [received, held, reading] = [count("received"), count("already-here"), count("being-read")];
  return [
    received > 0 ? `${countOf(received, "file is", "files are")} read now.` : "",
    held > 0 ? `${countOf(held, "file was", "files were")} here already: nothing changed.` : "",
    reading > 0 ? `${countOf(reading, "file is", "files are")} being read already.` : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}
