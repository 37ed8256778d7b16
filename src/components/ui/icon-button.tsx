"use client";

import type { LucideIcon } from "lucide-react";

interface IconButtonProps {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}

/** Only where a word has no room; the name is spoken and shown on hover. */
export const IconButton = ({ name, icon: Icon, onPress }: IconButtonProps) => (
  <button type="button" className="icon-btn" aria-label={name} title={name} onClick={onPress}>
    <Icon size={14} strokeWidth={1.6} aria-hidden="true" />
  </button>
);
