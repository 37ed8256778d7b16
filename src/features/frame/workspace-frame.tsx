"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { AddressState } from "@/components/frame/address-state";
import { AppFrame } from "@/components/frame/app-frame";
import { CommandSearch } from "@/features/frame/command-search";
import { OrganizationMenu } from "@/features/frame/organization-menu";
import { permittedPlaces, placeCounts } from "@/features/frame/permitted-places";
import { PersonMenu } from "@/features/frame/person-menu";
import { TopExtras } from "@/features/frame/top-extras";
import { useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

/** The design system's frame, filled with whoever is signed in. */
export function WorkspaceFrame({ children }: { readonly children: ReactNode }) {
  const trpc = useTRPC();
  const viewer = useViewer();
  const [commanding, setCommanding] = useState(false);
  const { data: work } = useQuery(trpc.session.myWork.queryOptions({}, { refetchInterval: 60_000 }));
  const answers = viewer.permissions.includes("provider-query:answer");
  return (
    <AppFrame
      organization={<OrganizationMenu />}
      user={<PersonMenu />}
      extras={<TopExtras inbox={answers ? (work?.inbox ?? 0) : undefined} />}
      mode={viewer.organization.production ? "production" : "test"}
      permitted={permittedPlaces(viewer.permissions)}
      counts={placeCounts(viewer.roles, work?.byQueue ?? {})}
      inboxHref={answers ? "/inbox" : undefined}
      onCommands={() => setCommanding(true)}
      palette={<CommandSearch open={commanding} onClose={() => setCommanding(false)} />}
    >
      <AddressState>{children}</AddressState>
    </AppFrame>
  );
}
