"use client";

import { useState } from "react";
import { useKeys } from "@/components/keyboard/use-keys";
import type { Choice } from "@/components/ui/choices";
import { Choices } from "@/components/ui/choices";
import { Kbd } from "@/components/ui/kbd";
import { Popover } from "@/components/ui/popover";

export type Way = Choice;

/** Every other open action of the record, under one key and then a digit. */
export function WaysOn({ ways }: { readonly ways: readonly Way[] }) {
  const [open, setOpen] = useState(false);
  useKeys("page", { "ways-on": () => setOpen(true) });
  const closing = ways.map((way) => ({
    ...way,
    onChoose: () => {
      setOpen(false);
      way.onChoose();
    },
  }));
  return (
    <Popover
      label="Ways on"
      open={open}
      onOpenChange={setOpen}
      side="top"
      trigger={
        <button type="button" className="btn">
          Ways on <Kbd action="ways-on" />
        </button>
      }
    >
      <Choices choices={closing} />
    </Popover>
  );
}
