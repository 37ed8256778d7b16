"use client";

import { usePathname, useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useState } from "react";
import { PaneFocusProvider } from "@/components/frame/pane-focus";
import type { PlaceId } from "@/components/frame/places";
import { places } from "@/components/frame/places";
import { Rail } from "@/components/frame/rail";
import { TopLine } from "@/components/frame/top-line";
import type { KeyPreferences } from "@/components/keyboard/key-preferences";
import type { KeyHandlers } from "@/components/keyboard/key-registry";
import { KeyboardProvider } from "@/components/keyboard/keyboard-provider";
import { KeysSheet } from "@/components/keyboard/keys-sheet";
import { useKeys } from "@/components/keyboard/use-keys";
import { rememberLook } from "@/components/look/remember-look";
import { ToastLayer } from "@/components/ui/toast-layer";

export interface AppFrameProps {
  readonly children: ReactNode;
  /** The organization and its switch. */
  readonly organization: ReactNode;
  /** Places this person may enter; all when not given. */
  readonly permitted?: readonly PlaceId[] | undefined;
  readonly counts?: Readonly<Partial<Record<PlaceId, number>>> | undefined;
  /** Test wherever files are not production. */
  readonly mode?: "test" | "production" | undefined;
  /** Inbox, running work, demo clock. */
  readonly extras?: ReactNode | undefined;
  readonly user: ReactNode;
  readonly inboxHref?: string | undefined;
  readonly railOpen?: boolean | undefined;
  readonly keys?: KeyPreferences | undefined;
  /** Opens the command palette: the search box and Ctrl+K. */
  readonly onCommands: () => void;
  /** The palette itself, outside the page: what is typed in it outlives a page that arrives meanwhile. */
  readonly palette?: ReactNode | undefined;
}

/** What stands around every screen: rail, top line, keyboard, toasts. */
export const AppFrame = ({ keys, ...frame }: AppFrameProps) => (
  <KeyboardProvider {...(keys ? { preferences: keys } : {})}>
    <Frame {...frame} />
  </KeyboardProvider>
);

function Frame({
  children,
  organization,
  permitted,
  counts = {},
  mode = "production",
  ...rest
}: AppFrameProps) {
  const { extras, user, inboxHref, railOpen = false, onCommands, palette } = rest;
  const [open, setOpen] = useState(railOpen);
  const [sheet, setSheet] = useState(false);
  const router = useRouter();
  const pathname = usePathname();
  const allowed = permitted ? places.filter(({ id }) => permitted.includes(id)) : places;
  const goTo = (href: string) => () => router.push(href);
  const go: KeyHandlers = Object.fromEntries(allowed.map((place) => [place.go, goTo(place.href)]));
  useKeys("frame", {
    ...go,
    ...(inboxHref ? { "go-inbox": goTo(inboxHref) } : {}),
    commands: onCommands,
    "show-keys": () => setSheet(true),
  });
  const toggle = () => {
    setOpen(!open);
    rememberLook("rail", open ? "closed" : "open");
  };
  return (
    <div className="app" data-rail={open ? "open" : "closed"}>
      <a className="btn skip" href="#work">
        To the work
      </a>
      <Rail places={allowed} current={placeOf(pathname)} counts={counts} open={open} onToggle={toggle} />
      <TopLine {...{ organization, mode, extras, user, onCommands }} onKeys={() => setSheet(true)} />
      <PaneFocusProvider key={pathname}>
        <main className="work" id="work" tabIndex={-1}>
          {children}
        </main>
      </PaneFocusProvider>
      {palette}
      <KeysSheet open={sheet} onClose={() => setSheet(false)} />
      <ToastLayer />
    </div>
  );
}

const placeOf = (pathname: string): PlaceId | undefined =>
  places.find(({ href, holds }) => isWithin(pathname, href) || (holds && isWithin(pathname, holds)))?.id;

const isWithin = (pathname: string, href: string): boolean =>
  pathname === href || pathname.startsWith(`${href}/`);
