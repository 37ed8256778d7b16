"use client";

import { Tooltip as Radix } from "radix-ui";
import type { ReactNode } from "react";

interface TooltipProps {
  readonly says: ReactNode;
  /** A button or link: a tooltip must be reachable by key. */
  readonly children: ReactNode;
}

/** A few extra words on hover and focus. Nothing that is needed hides here. */
export const Tooltip = ({ says, children }: TooltipProps) => (
  <Radix.Provider delayDuration={300}>
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className="float tooltip" sideOffset={4}>
          {says}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  </Radix.Provider>
);
