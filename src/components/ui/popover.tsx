"use client";

import { Popover as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { LayerKeys } from "@/components/ui/layer-keys";

interface PopoverProps {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly side?: "top" | "bottom" | "left" | "right" | undefined;
  readonly align?: "start" | "center" | "end" | undefined;
}

/** A small layer at its trigger. Esc closes it; the focus returns. */
export const Popover = ({ label, trigger, children, open, onOpenChange, side, align }: PopoverProps) => (
  <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        className="float popover"
        aria-label={label}
        data-layer=""
        sideOffset={4}
        collisionPadding={12}
        {...(side ? { side } : {})}
        align={align ?? "start"}
      >
        <LayerKeys />
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
