"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, splitLink, type TRPCLink } from "@trpc/client";
import { type ReactNode, useMemo, useState } from "react";
import superjson from "superjson";
import { notify } from "@/components/ui/notify";
import type { AppRouter } from "@/server/api/root";
import { TRPCProvider } from "./client";
import { isPersonPresent } from "./person-present";
import { createProofRequests, ProofContext, type ProofRequests, withProof } from "./proof-requests";
import { makeQueryClient } from "./query-client";
import { isSignedOut, messageOf, refusalOf } from "./refusal";
import { type Trouble, TroubleContext } from "./session-trouble";
import { isTyped } from "./typed-question";
import { ORGANIZATION_HEADER, UNATTENDED_HEADER } from "./wire-headers";

interface ApiProviderProps {
  /** Absent on the sign-in pages, where only personal acts are called. */
  readonly organizationId?: string;
  readonly children: ReactNode;
}

/** The browser's side of the API, with the one place where failures of any call arrive. */
export function ApiProvider({ organizationId, children }: ApiProviderProps) {
  const [trouble, setTrouble] = useState<Trouble>();
  const troubleState = useMemo(() => ({ trouble, setTrouble }), [trouble]);
  const [proofs] = useState(createProofRequests);
  const [{ queryClient, client }] = useState(() => ({
    queryClient: makeQueryClient({
      onFailure: (error) => {
        if (isSignedOut(error)) setTrouble("signed-out");
        else if (refusalOf(error) === "access/organization-changed") setTrouble("organization-changed");
      },
      onUnhandledMutation: (error) => {
        if (!isSignedOut(error)) notify(messageOf(error), { severity: "blocks" });
      },
    }),
    client: connect(organizationId, proofs),
  }));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <TroubleContext value={troubleState}>
          <ProofContext value={proofs}>{children}</ProofContext>
        </TroubleContext>
      </TRPCProvider>
    </QueryClientProvider>
  );
}

/** Infinite queries add the way they page to the input; the server's strict inputs do not know the key. */
const withoutDirection: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    next({ ...op, input: isPaged(op.input) ? omitDirection(op.input) : op.input });

const isPaged = (input: unknown): input is { readonly direction: unknown } =>
  typeof input === "object" && input !== null && "direction" in input && input.direction === "forward";
const omitDirection = ({ direction: _, ...rest }: { readonly direction: unknown }): unknown => rest;

function connect(organizationId: string | undefined, proofs: ProofRequests) {
  const wire = {
    url: "/api/trpc",
    // What is searched for must not stand in an address.
    methodOverride: "POST" as const,
    transformer: superjson,
    headers: () => ({
      "content-type": "application/json",
      ...(organizationId ? { [ORGANIZATION_HEADER]: organizationId } : {}),
      ...(isPersonPresent() ? {} : { [UNATTENDED_HEADER]: "1" }),
    }),
  };
  return createTRPCClient<AppRouter>({
    links: [
      withoutDirection,
      withProof(proofs),
      splitLink({
        condition: ({ context }) => isTyped(context),
        true: httpLink(wire),
        false: httpBatchLink(wire),
      }),
    ],
  });
}
