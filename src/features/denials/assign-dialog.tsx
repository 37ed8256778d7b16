"use client";

import { useQuery } from "@tanstack/react-query";
import { countOf } from "@/components/format/count-text";
import { Choices } from "@/components/ui/choices";
import { Dialog } from "@/components/ui/dialog";
import { useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

interface AssignDialogProps {
  readonly count: number;
  readonly onGive: (ownerId: string) => void;
  readonly onClose: () => void;
}

/** To whom, by digit; oneself first. The number beside a name is what the person holds, for balance. */
export function AssignDialog({ count, onGive, onClose }: AssignDialogProps) {
  const trpc = useTRPC();
  const { userId } = useViewer();
  const { data: people = [] } = useQuery(trpc.denials.workers.queryOptions({}));
  const ordered = [...people].sort((a, b) => Number(b.userId === userId) - Number(a.userId === userId));
  return (
    <Dialog title={`Give ${countOf(count, "denial")} to`} open onClose={onClose} keys={{ back: onClose }}>
      <Choices
        choices={ordered.map((person) => ({
          id: person.userId,
          label: person.userId === userId ? `${person.name} (you)` : person.name,
          aside: countOf(person.open, "open denial"),
          onChoose: () => onGive(person.userId),
        }))}
      />
    </Dialog>
  );
}
