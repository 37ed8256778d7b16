import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

interface IndexWayProps {
  readonly path: readonly string[];
  readonly onTerm: (path: readonly string[]) => void;
  readonly children?: ReactNode;
}

/** The way back up from the term that is open, and what stands beside it. */
export const IndexWay = ({ path, onTerm, children }: IndexWayProps) => (
  <p className="row">
    <Button look="plain" onPress={() => onTerm([])}>
      Index
    </Button>
    {path.slice(0, -1).map((title, at) => (
      <Button key={title} look="plain" onPress={() => onTerm(path.slice(0, at + 1))}>
        {title}
      </Button>
    ))}
    <b>{path.at(-1)}</b>
    {children}
  </p>
);
