"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { notify } from "@/components/ui/notify";
import type { EncoderSet } from "@/features/encoder/encoder-address";
import type { CodePage } from "@/features/encoder/encoder-words";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useMay } from "@/trpc/use-viewer";

export type OfficeNote = Outputs["encoder"]["annotations"]["notes"][number];
export type Annotations = ReturnType<typeof useAnnotations>;

/** What the person and the office have added to the open code, and how to change it. */
export function useAnnotations(page: CodePage | undefined) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const may = useMay();
  const code = { set: (page?.system ?? "icd10cm") as EncoderSet, code: page?.code ?? "-" };
  const known =
    page !== undefined && !page.section && page.status !== "unknown" && page.status !== "no-release";
  const { data, isPending } = useQuery(trpc.encoder.annotations.queryOptions(code, { enabled: known }));
  const options = {
    onSuccess: () =>
      Promise.all(
        [trpc.encoder.annotations, trpc.encoder.favorites].map((each) =>
          queryClient.invalidateQueries({ queryKey: each.pathKey() }),
        ),
      ),
    onError: (error: unknown) => notify(messageOf(error), { severity: "blocks" }),
  };
  const keep = useMutation(trpc.encoder.keepFavorite.mutationOptions(options));
  const drop = useMutation(trpc.encoder.dropFavorite.mutationOptions(options));
  const list = useMutation(trpc.encoder.listOfficeCode.mutationOptions(options));
  const unlist = useMutation(trpc.encoder.unlistOfficeCode.mutationOptions(options));
  const add = useMutation(trpc.encoder.addNote.mutationOptions(options));
  const change = useMutation(trpc.encoder.changeNote.mutationOptions(options));
  const remove = useMutation(trpc.encoder.removeNote.mutationOptions(options));
  const annotates = known && may("code-book:annotate");
  return {
    kept: data?.kept ?? false,
    lists: data?.lists ?? [],
    notes: data?.notes ?? [],
    /** Answered for this code, or not asked. */
    settled: !known || !isPending,
    annotates,
    toggle: known && data ? () => toggle(code, data.kept, { keep, drop }) : undefined,
    list: (name: string) => list.mutate({ ...code, list: name }),
    unlist: (name: string) => unlist.mutate({ ...code, list: name }),
    saveNote: (text: string, note: OfficeNote | undefined) =>
      note
        ? change.mutate({ noteId: note.id, version: note.version, text })
        : add.mutate({ ...code, text, requestId: crypto.randomUUID() }),
    removeNote: (note: OfficeNote) =>
      remove.mutate(
        { noteId: note.id, version: note.version },
        {
          onSuccess: () => notify("Note removed.", { undo: () => add.mutate({ ...code, text: note.text }) }),
        },
      ),
  };
}

interface Toggle {
  readonly keep: { mutate(code: { set: EncoderSet; code: string }): void };
  readonly drop: Toggle["keep"];
}

function toggle(code: { set: EncoderSet; code: string }, kept: boolean, { keep, drop }: Toggle): void {
  const [act, back] = kept ? [drop, keep] : [keep, drop];
  act.mutate(code);
  notify(kept ? `${code.code} is no longer a favorite.` : `${code.code} is a favorite now.`, {
    undo: () => back.mutate(code),
    redo: () => act.mutate(code),
  });
}
