"use client";

import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { Popover } from "@/components/ui/popover";

interface DefinitionPopoverProps {
  /** The word explained: "Initial denial rate". */
  readonly term: string;
  readonly definition: ReactNode;
  /** Where the definition comes from. */
  readonly source?: string | undefined;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
}

/** What a number means and whose definition it is, one key away from it. */
export const DefinitionPopover = ({
  term,
  definition,
  source,
  open,
  onOpenChange,
}: DefinitionPopoverProps) => (
  <Popover
    label={`Definition: ${term}`}
    {...{ open, onOpenChange }}
    trigger={
      <button type="button" className="icon-btn" aria-label={`Definition: ${term}`}>
        <Info size={13} strokeWidth={1.6} aria-hidden="true" />
      </button>
    }
  >
    <div className="popover-text">
      <h2>{term}</h2>
      <div>{definition}</div>
      {source ? <p className="quiet text-label">{source}</p> : null}
    </div>
  </Popover>
);
