"use client";

import type { CodePage } from "@/features/encoder/encoder-words";
import { NoteDialog, PickListDialog } from "@/features/encoder/note-dialog";
import type { Annotations, OfficeNote } from "@/features/encoder/use-annotations";

/** The one thing that floats on top. */
export type Layer =
  | { readonly kind: "note"; readonly note: OfficeNote | undefined }
  | { readonly kind: "pick-list" };

interface EncoderLayersProps {
  readonly layer: Layer | undefined;
  readonly page: CodePage | undefined;
  readonly annotations: Annotations;
  readonly lists: readonly string[];
  readonly onClose: () => void;
}

export function EncoderLayers({ layer, page, annotations, lists, onClose }: EncoderLayersProps) {
  if (!layer || !page) return null;
  if (layer.kind === "pick-list")
    return <PickListDialog code={page.code} names={lists} onList={annotations.list} onClose={onClose} />;
  return (
    <NoteDialog
      code={page.code}
      note={layer.note}
      onSave={(text) => annotations.saveNote(text, layer.note)}
      onClose={onClose}
    />
  );
}
