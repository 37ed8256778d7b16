import { EmptyState } from "@/components/ui/empty-state";

/** A part of the book that nobody has imported: said, rather than an empty pane. */
export const NotLoaded = ({ file }: { readonly file: string }) => (
  <div className="pad">
    <EmptyState kind="nothing-yet" title={`No file of ${file} is loaded.`}>
      An administrator imports it under Settings, Code sets. Search, tabular notes and checker work without
      it.
    </EmptyState>
  </div>
);
