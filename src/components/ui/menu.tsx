"use client";

import Link from "next/link";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { LayerKeys } from "@/components/ui/layer-keys";

export type MenuItem =
  | { readonly id: string; readonly label: ReactNode; readonly note?: string; readonly onChoose: () => void }
  | { readonly id: string; readonly label: ReactNode; readonly note?: string; readonly href: string };

interface MenuProps {
  readonly trigger: ReactNode;
  readonly label: string;
  /** Groups are divided by a line. */
  readonly groups: readonly (readonly MenuItem[])[];
}

/** A short list of places or acts under a word of the top line. */
export const Menu = ({ trigger, label, groups }: MenuProps) => (
  // Not modal: the page behind would be hidden from readers while its links still took the focus.
  <Radix.Root modal={false}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        className="float menu"
        aria-label={label}
        data-layer=""
        sideOffset={4}
        collisionPadding={8}
      >
        <LayerKeys />
        {groups.map((group, at) => (
          <Radix.Group key={group[0]?.id ?? at}>
            {at > 0 ? <Radix.Separator className="menu-rule" /> : null}
            {group.map((item) => (
              <MenuRow key={item.id} item={item} />
            ))}
          </Radix.Group>
        ))}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);

function MenuRow({ item }: { readonly item: MenuItem }) {
  const words = (
    <>
      <span>{item.label}</span>
      {item.note ? <small>{item.note}</small> : null}
    </>
  );
  if ("href" in item) {
    return (
      <Radix.Item asChild>
        <Link prefetch={false} className="menu-item" href={item.href}>
          {words}
        </Link>
      </Radix.Item>
    );
  }
  return (
    <Radix.Item className="menu-item" onSelect={item.onChoose}>
      {words}
    </Radix.Item>
  );
}
