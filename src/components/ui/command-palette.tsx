"use client";

import { Command } from "cmdk";
import { Dialog as Radix, VisuallyHidden } from "radix-ui";
import { useState } from "react";
import type { KeyAction } from "@/components/keyboard/key-table";
import { Kbd } from "@/components/ui/kbd";
import { LayerKeys } from "@/components/ui/layer-keys";
import { useAsyncSearch } from "@/components/ui/use-async-search";
import { useReturnFocus } from "@/components/ui/use-return-focus";

export interface PaletteCommand {
  readonly id: string;
  /** "Claim", "Control", "Command", "Screen": the quiet word before it. */
  readonly kind: string;
  /** Bold: the number or the first word. */
  readonly title: string;
  readonly note?: string | undefined;
  readonly key?: KeyAction | undefined;
  readonly onChoose: () => void;
}

interface CommandPaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Screens and acts this person may use; filtered here. */
  readonly commands: readonly PaletteCommand[];
  /** Numbers and names, answered by the server. */
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly PaletteCommand[]>;
}

/** Any pasted number, screen, setting, act. */
export function CommandPalette({ open, onClose, commands, search }: CommandPaletteProps) {
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content
          {...returnFocus}
          className="float dialog palette"
          data-layer=""
          aria-describedby={undefined}
        >
          <LayerKeys handlers={{ commands: onClose }} />
          <VisuallyHidden.Root>
            <Radix.Title>Search or command</Radix.Title>
          </VisuallyHidden.Root>
          <PaletteList {...{ onClose, commands, search }} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function PaletteList({ onClose, commands, search }: Omit<CommandPaletteProps, "open">) {
  const [text, setText] = useState("");
  const { items: found, searching } = useAsyncSearch(text, search);
  const matching = commands.filter((command) => matches(command, text));
  const choose = (command: PaletteCommand) => {
    onClose();
    command.onChoose();
  };
  return (
    <Command shouldFilter={false} label="Search or command">
      <Command.Input
        className="input"
        placeholder="A number, a screen, a setting, an act"
        value={text}
        onValueChange={setText}
      />
      <Command.List>
        {[...found, ...matching].map((command) => (
          <PaletteRow key={command.id} command={command} onChoose={() => choose(command)} />
        ))}
        {text && !searching && found.length + matching.length === 0 ? (
          <p className="none">Nothing found for “{text}”.</p>
        ) : null}
      </Command.List>
    </Command>
  );
}

const matches = ({ kind, title, note }: PaletteCommand, text: string): boolean => {
  const words = `${kind} ${title} ${note ?? ""}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.includes(part));
};

const PaletteRow = ({
  command,
  onChoose,
}: {
  readonly command: PaletteCommand;
  readonly onChoose: () => void;
}) => (
  <Command.Item className="menu-item" value={command.id} onSelect={onChoose}>
    <span className="chip">{command.kind}</span>
    <span className="grow">
      <b>{command.title}</b> <span className="quiet">{command.note}</span>
    </span>
    {command.key ? <Kbd action={command.key} /> : null}
  </Command.Item>
);
