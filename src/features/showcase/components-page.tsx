"use client";

import { useState } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import type { PaletteCommand } from "@/components/ui/command-palette";
import { CommandPalette } from "@/components/ui/command-palette";
import { Menu } from "@/components/ui/menu";
import { notify } from "@/components/ui/notify";
import { ClaimExample } from "@/features/showcase/claim-example";
import { CodingExample } from "@/features/showcase/coding-example";
import { DashboardExample } from "@/features/showcase/dashboard-example";
import { LongListExample } from "@/features/showcase/long-list-example";
import { PartsSheet } from "@/features/showcase/parts-sheet";
import { QueueExample } from "@/features/showcase/queue-example";

const SCREENS = {
  parts: { name: "Parts", draw: PartsSheet },
  queue: { name: "Claim edit queue", draw: QueueExample },
  list: { name: "100,000 rows", draw: LongListExample },
  coding: { name: "Coding workspace", draw: CodingExample },
  claim: { name: "Claim timeline", draw: ClaimExample },
  dashboard: { name: "Dashboard", draw: DashboardExample },
} as const;
type ScreenId = keyof typeof SCREENS;

const screenIds = Object.keys(SCREENS) as ScreenId[];
const isScreen = (screen: string): screen is ScreenId => screen in SCREENS;

/** Every part of the design system with invented figures, and five screens made of them. */
export function ComponentsPage({ screen }: { readonly screen: string }) {
  const [palette, setPalette] = useState(false);
  const current = isScreen(screen) ? screen : "parts";
  const { draw: Example } = SCREENS[current];
  return (
    <AppFrame
      organization={<span>Lakeshore Medical Group</span>}
      mode="test"
      counts={{ queue: 23, claims: 12, remittances: 5, denials: 9 }}
      railOpen={current === "dashboard"}
      onCommands={() => setPalette(true)}
      extras={
        <Menu
          label="Examples"
          trigger={
            <button type="button" className="top-item">
              Example: {SCREENS[current].name}
            </button>
          }
          groups={[
            screenIds.map((id) => ({ id, label: SCREENS[id].name, href: `/components?screen=${id}` })),
          ]}
        />
      }
      user={<span className="quiet-item">J. Marsh</span>}
    >
      <Example />
      <CommandPalette
        open={palette}
        onClose={() => setPalette(false)}
        commands={COMMANDS}
        search={async (text) => FOUND.filter(({ title }) => title.includes(text))}
      />
    </AppFrame>
  );
}

const told = (words: string) => () => notify(words, { severity: "note" });
const COMMANDS: readonly PaletteCommand[] = [
  {
    id: "message",
    kind: "Command",
    title: "Message about this claim",
    key: "message",
    onChoose: told("Message"),
  },
  {
    id: "denials",
    kind: "Screen",
    title: "Denials",
    note: "9 are mine",
    key: "go-denials",
    onChoose: told("Denials"),
  },
];
const FOUND: readonly PaletteCommand[] = [
  {
    id: "claim",
    kind: "Claim",
    title: "LMG-2603-01882",
    note: "Whitaker, James R. · held by edits",
    onChoose: told("Claim LMG-2603-01882"),
  },
  {
    id: "isa",
    kind: "Control",
    title: "000001882",
    note: "interchange, 188 claims",
    onChoose: told("Interchange"),
  },
];
