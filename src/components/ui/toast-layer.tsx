"use client";

import { Toaster, toast } from "sonner";
import { useKeys } from "@/components/keyboard/use-keys";
import { undoStack } from "@/components/ui/undo-stack";

/** Where notices appear, above the next-step line; binds z and Shift+Z. */
export function ToastLayer() {
  const takeBack = (act: () => boolean) => () => {
    const did = act();
    if (did) toast.dismiss();
    return did;
  };
  useKeys("frame", () => ({
    undo: undoStack.holds.undo ? takeBack(() => undoStack.undo()) : undefined,
    redo: undoStack.holds.redo ? takeBack(() => undoStack.redo()) : undefined,
  }));
  return (
    <Toaster
      position="bottom-right"
      offset={{ bottom: 56, right: 12 }}
      gap={8}
      containerAriaLabel="Notices"
      toastOptions={{ unstyled: true }}
    />
  );
}
