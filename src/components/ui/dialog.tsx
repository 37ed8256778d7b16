"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import type { KeyHandlers } from "@/components/keyboard/key-registry";
import { LayerKeys } from "@/components/ui/layer-keys";
import { useReturnFocus } from "@/components/ui/use-return-focus";

interface DialogProps {
  readonly title: string;
  /** Said once below the title: what will happen. */
  readonly text?: ReactNode | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean | undefined;
  readonly keys?: KeyHandlers | undefined;
  /** Where the focus goes when it closes; to where it was when not given. */
  readonly focusAfter?: (() => HTMLElement | null | undefined) | undefined;
  readonly children?: ReactNode | undefined;
}

/** The one layer that takes the whole screen. Never one upon another. */
export function Dialog({ title, text, open, onClose, wide, keys, focusAfter, children }: DialogProps) {
  const returnFocus = useReturnFocus(focusAfter);
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content
          {...returnFocus}
          className="float dialog"
          data-layer=""
          data-wide={wide ? "" : undefined}
          {...(text ? {} : { "aria-describedby": undefined })}
        >
          <LayerKeys {...(keys ? { handlers: keys } : {})} />
          <Radix.Title>{title}</Radix.Title>
          {text ? (
            <Radix.Description className="dialog-text" asChild>
              <div>{text}</div>
            </Radix.Description>
          ) : null}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
