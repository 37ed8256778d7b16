"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { type Outputs, useTRPC } from "./client";

export type Viewer = Outputs["session"]["viewer"];
export type Permission = Viewer["permissions"][number];

/** Whoever is signed in, with the organization and what it opens. Prefetched by the layout: never waits. */
export function useViewer(): Viewer {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.session.viewer.queryOptions({}, { staleTime: 60_000 })).data;
}

/** What to show; the server decides again. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useViewer();
  return (permission) => permissions.includes(permission);
}
