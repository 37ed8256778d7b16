"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { places } from "@/components/frame/places";
import type { KeyAction } from "@/components/keyboard/key-table";
import { CommandPalette, type PaletteCommand } from "@/components/ui/command-palette";
import { permittedPlaces } from "@/features/frame/permitted-places";
import { settingsPlaces } from "@/features/frame/settings-places";
import { type Outputs, useTRPC } from "@/trpc/client";
import { signOut } from "@/trpc/sign-in";
import { type Permission, useViewer } from "@/trpc/use-viewer";

type Found = Outputs["search"]["record"][number];

const PATH: Readonly<Record<Found["kind"], string>> = {
  encounter: "/encounters",
  claim: "/claims",
  batch: "/batches",
  remittance: "/remittances",
  denial: "/denials",
  appeal: "/appeals",
  audit: "/audits",
};

/** Screens that are no place of the rail. */
const INNER_SCREENS: readonly {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly needs: Permission;
  readonly go?: KeyAction;
}[] = [
  { id: "inbox", name: "Inbox", href: "/inbox", needs: "provider-query:answer", go: "go-inbox" },
  { id: "open-file", name: "Open an X12 file", href: "/files/open", needs: "session:self" },
  { id: "imports", name: "Imports", href: "/imports", needs: "encounter:import" },
  { id: "edits", name: "Claim edits", href: "/claims/edits", needs: "claim:edit" },
  { id: "exceptions", name: "Payments that wait", href: "/remittances/exceptions", needs: "remittance:read" },
  {
    id: "write-offs",
    name: "Write-offs to approve",
    href: "/denials/write-offs",
    needs: "write-off:approve",
  },
];

interface CommandSearchProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Ctrl+K: any number, and every screen this person may enter. */
export function CommandSearch({ open, onClose }: CommandSearchProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const viewer = useViewer();
  const allowed = new Set(permittedPlaces(viewer.permissions));
  const screen = (id: string, title: string, href: string): PaletteCommand => ({
    id,
    kind: "Screen",
    title,
    onChoose: () => router.push(href),
  });
  const commands: PaletteCommand[] = [
    ...places
      .filter(({ id }) => allowed.has(id))
      .map(({ id, name, href, go }) => ({ ...screen(id, name, href), key: go })),
    ...INNER_SCREENS.filter(({ needs }) => viewer.permissions.includes(needs)).map(
      ({ id, name, href, go }) => ({
        ...screen(id, name, href),
        ...(go ? { key: go } : {}),
      }),
    ),
    ...settingsPlaces(viewer.permissions, viewer.organization.demo).map(({ id, name, href, note }) => ({
      ...screen(`settings-${id}`, name, href),
      kind: "Setting",
      note,
    })),
    { id: "sign-out", kind: "Command", title: "Sign out", onChoose: () => void signOut(queryClient) },
  ];
  const search = async (text: string): Promise<readonly PaletteCommand[]> => {
    if (text.trim().length < 3) return [];
    const found = await queryClient.fetchQuery(trpc.search.record.queryOptions({ text: text.trim() }));
    return found.map((record) => ({
      id: `${record.kind}-${record.id}-${record.numberKind}`,
      kind: record.numberKind.charAt(0).toUpperCase() + record.numberKind.slice(1),
      title: record.number,
      note: record.status.replaceAll("-", " "),
      onChoose: () => router.push(`${PATH[record.kind]}/${record.id}`),
    }));
  };
  return <CommandPalette open={open} onClose={onClose} commands={commands} search={search} />;
}
