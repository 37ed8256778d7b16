"use client";

import type { TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { AppRouter } from "@/server/api/root";
import { refusalOf } from "./refusal";

/** Acts that wait until the person has proven who it is. */
export interface ProofRequests {
  /** Resolves with whether a proof was given. */
  ask(): Promise<boolean>;
  /** How many acts wait. */
  waiting(): number;
  /** Lets them go on, or tells them no. */
  settle(given: boolean): void;
  /** While the session gets its new id, whatever is asked of the server waits: the old id is worth nothing. */
  renew<T>(work: () => Promise<T>): Promise<T>;
  renewal(): Promise<unknown> | undefined;
  subscribe(listener: () => void): () => void;
}

export function createProofRequests(): ProofRequests {
  let acts: ((given: boolean) => void)[] = [];
  let renewal: Promise<unknown> | undefined;
  const listeners = new Set<() => void>();
  const change = (next: typeof acts) => {
    acts = next;
    for (const tell of listeners) tell();
  };
  return {
    // On a page that shows no dialog nobody can answer.
    ask: () =>
      listeners.size === 0 ? Promise.resolve(false) : new Promise((resolve) => change([...acts, resolve])),
    waiting: () => acts.length,
    settle: (given) => {
      const waiting = acts;
      change([]);
      for (const go of waiting) go(given);
    },
    renew: async (work) => {
      const running = work().finally(() => {
        renewal = undefined;
      });
      renewal = running.catch(() => undefined);
      return running;
    },
    renewal: () => renewal,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const ProofContext = createContext<ProofRequests>(createProofRequests());

/** How many acts wait for a proof, and how to let them go on. */
export function useProofRequests(): ProofRequests & { readonly count: number } {
  const requests = useContext(ProofContext);
  const count = useSyncExternalStore(requests.subscribe, requests.waiting, () => 0);
  return { ...requests, count };
}

/** An act that the server wants a proof for is asked again once the person has given it. */
export const withProof =
  (requests: ProofRequests): TRPCLink<AppRouter> =>
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let isLeft = false;
      let leave = () => {};
      const send = (isRetry: boolean) => {
        if (isLeft) return;
        const { unsubscribe } = next(op).subscribe({
          ...observer,
          error: (error) => {
            if (isRetry || refusalOf(error) !== "access/unconfirmed") return observer.error(error);
            void requests.ask().then((given) => (given ? send(true) : observer.error(error)));
          },
        });
        leave = unsubscribe;
      };
      const renewal = requests.renewal();
      if (renewal) void renewal.then(() => send(false));
      else send(false);
      return () => {
        isLeft = true;
        leave();
      };
    });
