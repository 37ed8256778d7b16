"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Workspace } from "@/features/coding/sheet-wire";
import { useLeaving } from "@/features/coding/use-leaving";
import type { SheetControl } from "@/features/coding/use-sheet";
import { useTRPC } from "@/trpc/client";
import { isPersonPresent } from "@/trpc/person-present";
import { messageOf, refusalOf } from "@/trpc/refusal";

type Move = "take" | "complete" | "return" | "resume" | "reopen" | "hold" | "close-query";
export type ChartMoves = ReturnType<typeof useChartMoves>;

const RENEW_MS = 4 * 60_000;

/** What moves the whole chart: never optimistic, always after everything typed is kept. */
export function useChartMoves(workspace: Workspace, control: SheetControl, flow: boolean) {
  const { id: encounterId } = workspace.encounter;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const leaving = useLeaving({ encounterId, flow });
  const [working, setWorking] = useState<Move>();
  const [problem, setProblem] = useState<string>();
  const silent = { onError: () => undefined };
  const open = useMutation(trpc.coding.open.mutationOptions(silent));
  const complete = useMutation(trpc.coding.complete.mutationOptions(silent));
  const giveBack = useMutation(trpc.coding.return.mutationOptions(silent));
  const hold = useMutation(trpc.coding.hold.mutationOptions(silent));
  const resume = useMutation(trpc.coding.resume.mutationOptions(silent));
  const reopen = useMutation(trpc.coding.reopen.mutationOptions(silent));
  const closeQuery = useMutation(trpc.documentation.close.mutationOptions(silent));
  const reload = () => queryClient.invalidateQueries({ queryKey: trpc.coding.workspace.pathKey() });
  useRenewedLease(workspace.lease.mine, () => open.mutate({ encounterId }));

  const move = async (name: Move, act: (version: number) => Promise<unknown>): Promise<void> => {
    setWorking(name);
    setProblem(undefined);
    try {
      await act(await control.flush());
    } catch (error) {
      // What blocks came with the last save and stands in the findings.
      if (refusalOf(error) !== "coding/findings-open") setProblem(messageOf(error));
    } finally {
      setWorking(undefined);
    }
  };
  const take = async () => {
    await open.mutateAsync({ encounterId });
    await reload();
  };
  return {
    working,
    problem,
    leaving,
    reload,
    take: () => move("take", take),
    complete: () =>
      move("complete", async (version) => {
        await complete.mutateAsync({ encounterId, version });
        await leaving.done();
      }),
    giveBack: () =>
      move("return", async () => {
        await giveBack.mutateAsync({ encounterId });
        leaving.toQueue();
      }),
    hold: (reason: HoldReason, note: string, followUpOn: string) =>
      move("hold", async (version) => {
        await hold.mutateAsync({ encounterId, version, reason, followUpOn, ...(note ? { note } : {}) });
        await leaving.done();
      }),
    resume: () =>
      move("resume", async (version) => {
        await resume.mutateAsync({ encounterId, version });
        await take();
      }),
    reopen: (reason: string) =>
      move("reopen", async (version) => {
        await reopen.mutateAsync({ encounterId, version, reason });
        await take();
      }),
    closeQuery: (query: { readonly id: string; readonly version: number }) =>
      move("close-query", async () => {
        await closeQuery.mutateAsync({ queryId: query.id, version: query.version });
        await reload();
      }),
  };
}

export const HOLD_REASONS = [
  "waiting for a document",
  "waiting for an answer",
  "waiting for advice",
  "charge to be clarified",
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Reading takes time without saving: the lease is renewed while somebody is there. */
function useRenewedLease(mine: boolean, renew: () => void): void {
  const latest = useRef(renew);
  useEffect(() => {
    latest.current = renew;
  });
  useEffect(() => {
    if (!mine) return;
    const timer = setInterval(() => (isPersonPresent() ? latest.current() : undefined), RENEW_MS);
    return () => clearInterval(timer);
  }, [mine]);
}
