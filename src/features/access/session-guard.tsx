"use client";

import { focusManager, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { Button } from "@/components/ui/button";
import { CodeStep } from "@/features/access/code-step";
import { EntryPanel } from "@/features/access/entry-panel";
import { PasswordStep } from "@/features/access/password-step";
import { ProofDialog } from "@/features/access/proof-dialog";
import { useIdleLock } from "@/features/access/use-idle-lock";
import { useTRPC } from "@/trpc/client";
import { useSessionTrouble } from "@/trpc/session-trouble";
import { endIdleSession } from "@/trpc/sign-in";
import { useViewer } from "@/trpc/use-viewer";

/**
 * Covers the page when the session has ended or the person is away. What stands below is kept as it is: the same
 * person signs in again and goes on at the same word.
 */
export function SessionGuard({ children }: { readonly children: ReactNode }) {
  const { trouble, setTrouble } = useSessionTrouble();
  const queryClient = useQueryClient();
  useEffect(() => {
    askByItself(trouble === undefined);
    return () => askByItself(true);
  }, [trouble]);
  useIdleLock(() => {
    askByItself(false);
    // First the session, so that the lock does not find it still open.
    void endIdleSession(queryClient).then(() => setTrouble("signed-out"));
  }, trouble === undefined);
  return (
    <>
      <div className="guarded" inert={trouble !== undefined} aria-hidden={trouble !== undefined || undefined}>
        {children}
      </div>
      <ProofDialog />
      {trouble === "signed-out" ? <Lock onOpened={() => setTrouble(undefined)} /> : null}
      {trouble === "organization-changed" ? <OtherOrganization /> : null}
    </>
  );
}

/** A page without a session asks for nothing on its own: every answer would be a refusal. */
const askByItself = (allowed: boolean): void => focusManager.setFocused(allowed ? undefined : false);

const LOOK_AGAIN_MS = 3_000;

function Lock({ onOpened }: { readonly onOpened: () => void }) {
  const trpc = useTRPC();
  const viewer = useViewer();
  const queryClient = useQueryClient();
  const state = useQuery(
    trpc.access.state.queryOptions(
      {},
      {
        staleTime: 0,
        gcTime: 0,
        retry: false,
        refetchInterval: ({ state: { status } }) => (status === "error" ? LOOK_AGAIN_MS : false),
        refetchIntervalInBackground: true,
      },
    ),
  );
  // What was known before the lock says nothing about now.
  const stage = state.isFetchedAfterMount ? state.data?.stage : undefined;
  const sameAsBefore =
    state.data?.person?.email === viewer.email && state.data.organizationId === viewer.organization.id;
  useEffect(() => {
    if (stage === undefined || stage === "password" || stage === "code") return;
    // Somebody else, or a step that needs a page of its own.
    if (stage !== "complete" || !sameAsBefore) return window.location.reload();
    onOpened();
    void queryClient.invalidateQueries();
  }, [stage, sameAsBefore, onOpened, queryClient]);
  const refetch = () => void state.refetch();
  return (
    <div className="lock" role="dialog" aria-modal="true" aria-label="Locked" data-layer="">
      {stage === undefined ? null : stage === "code" ? (
        <CodeStep onTaken={refetch} />
      ) : (
        <PasswordStep
          title="Locked"
          text="You were away, or your session was ended. Sign in to go on where you were; typed text is kept."
          email={viewer.email}
          organizationId={viewer.organization.id}
          onTaken={refetch}
        />
      )}
    </div>
  );
}

function OtherOrganization() {
  const { organization } = useViewer();
  return (
    <div className="lock" role="dialog" aria-modal="true" aria-label="Organization changed" data-layer="">
      <EntryPanel
        title="You work in another organization now"
        text={`This page shows ${organization.name}; another tab of this browser has switched. Drafts of this page are kept there.`}
      >
        <Button look="primary" onPress={() => window.location.assign("/")}>
          Go to the other organization
        </Button>
      </EntryPanel>
    </div>
  );
}
