"use client";

import type { ReactNode } from "react";
import { StatusBadge } from "@/components/status-badge";
import { Kbd } from "@/components/ui/kbd";

interface TopLineProps {
  readonly organization: ReactNode;
  readonly mode: "test" | "production";
  readonly extras: ReactNode;
  readonly user: ReactNode;
  readonly onCommands: () => void;
  readonly onKeys: () => void;
}

/** Organization and mode left, search in the middle, inbox, running work, keys and person right. */
export const TopLine = ({ organization, mode, extras, user, onCommands, onKeys }: TopLineProps) => (
  <header className="top">
    <div className="start">
      {organization}
      {mode === "test" ? <StatusBadge status="Test" tone="care" /> : null}
    </div>
    <button type="button" className="find" onClick={onCommands} aria-keyshortcuts="Control+K">
      <span>
        Search<span className="wide-only"> or command</span>
      </span>{" "}
      <Kbd action="commands" />
    </button>
    <div className="end">
      {extras}
      <button type="button" className="top-item quiet-item" onClick={onKeys} aria-keyshortcuts="?">
        Keys <Kbd action="show-keys" />
      </button>
      {user}
    </div>
  </header>
);
