"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { places } from "@/components/frame/places";
import { CommandPalette, type PaletteCommand } from "@/components/ui/command-palette";
import { permittedPlaces } from "@/features/frame/permitted-places";
import { settingsPlaces } from "@/features/frame/settings-places";
import { type Outputs, useTRPC } from "@/trpc/client";
import { signOut } from "@/trpc/sign-in";
import { useViewer } from "@/trpc/use-viewer";

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
    ...settingsPlaces(viewer.permissions, viewer.organization.demo).map(({ id, name, href, note }) => ({
      ...screen(`settings-${id}`, name, href),
      kind: "Setting",
      note,
    })),
    { id: "sign-out", kind: "Command", title: "Sign out", onChoose: () => void signOut() },
  ];
  const search = async (text: string): Promise<readonly PaletteCommand[]> => {
    if (text.trim().length < 3) return [];
    const found = await queryClient.fetchQuery(trpc.search.record.queryOptions({ text: text.trim() }));
    return found.map((record) => ({
      id: `${record.kind}-${record.id}-${record.numberKind}`,
      kind: record.numberKind,
      title: record.number,
      note: record.status,
      onChoose: () => router.push(`${PATH[record.kind]}/${record.id}`),
    }));
  };
  return <CommandPalette open={open} onClose={onClose} commands={commands} search={search} />;
}
