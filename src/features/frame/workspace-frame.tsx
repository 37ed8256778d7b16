"use client";

import type { ReactNode } from "react";
import { AppFrame } from "@/components/frame/app-frame";
import { permittedPlaces } from "@/features/frame/permitted-places";
import { useViewer } from "@/trpc/use-viewer";

/** The design system's frame, filled with whoever is signed in. */
export function WorkspaceFrame({ children }: { readonly children: ReactNode }) {
  const viewer = useViewer();
  return (
    <AppFrame
      organization={<span>{viewer.organization.name}</span>}
      user={<span>{viewer.name}</span>}
      mode={viewer.organization.production ? "production" : "test"}
      permitted={permittedPlaces(viewer.permissions)}
      onCommands={() => undefined}
    >
      {children}
    </AppFrame>
  );
}
