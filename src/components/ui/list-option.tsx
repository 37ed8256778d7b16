"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface ListOptionProps {
  readonly id: string;
  readonly className: string;
  readonly selected: boolean;
  /** A heading that cannot be taken as it is. */
  readonly isHeader: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

/** A row of a list below a field that keeps the focus: under the cursor it comes into view, a click picks it. */
export function ListOption({ id, className, selected, isHeader, onPick, children }: ListOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) option.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={className}
      data-header={isHeader ? "" : undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
      onKeyDown={(event) => (event.key === "Enter" ? onPick() : undefined)}
      ref={option}
    >
      {children}
    </div>
  );
}
