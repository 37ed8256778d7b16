import { countOf } from "@/components/format/count-text";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { CodingView } from "@/features/coding/queue-views";

/** Nothing is left: what waits instead, and where it stands. */
export function QueueEmpty({ view, held }: { readonly view: CodingView; readonly held: number }) {
  if (view === "held")
    return (
      <EmptyState kind="nothing-left" title="No chart is held.">
        Everything that came in can be coded.
      </EmptyState>
    );
  if (view === "answered")
    return (
      <EmptyState kind="nothing-left" title="No answer waits to be read.">
        Questions that are still open keep their charts under Held.
      </EmptyState>
    );
  if (view === "mine")
    return (
      <EmptyState
        kind="nothing-left"
        title="You have no chart open."
        action={<Button href="/queue">To code</Button>}
      >
        Take next opens the most urgent one.
      </EmptyState>
    );
  return (
    <EmptyState
      kind="nothing-left"
      title="All coded."
      action={held > 0 ? <Button href="/queue?view=held">Held charts</Button> : undefined}
    >
      {held > 0
        ? `${countOf(held, "held chart")} ${held === 1 ? "waits" : "wait"} for answers.`
        : "Nothing is held."}
    </EmptyState>
  );
}
