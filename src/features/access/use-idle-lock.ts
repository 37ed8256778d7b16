"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTRPC } from "@/trpc/client";
import { lastInputInTab } from "@/trpc/person-present";

const IDLE_LIMIT_MS = 15 * 60_000;
const LOOK_EVERY_MS = 10_000;
/** Reading without a request must not end the session under the reader. */
const STAY_AFTER_MS = 4 * 60_000;
const INPUT_KEY = "firstpass-last-input";

/** Locks the page after 15 minutes without input in any tab, and keeps the session while somebody is here. */
export function useIdleLock(onIdle: () => void, watching: boolean): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const stayedAt = useRef(0);
  const idle = useRef(onIdle);
  useEffect(() => {
    idle.current = onIdle;
  });
  useEffect(() => {
    if (!watching) return;
    stayedAt.current = Date.now();
    const look = () => {
      const shared = Number(window.localStorage.getItem(INPUT_KEY) ?? 0);
      const last = Math.max(shared, lastInputInTab());
      if (last > shared) window.localStorage.setItem(INPUT_KEY, String(last));
      const now = Date.now();
      if (now - last > IDLE_LIMIT_MS) return idle.current();
      if (last > stayedAt.current && now - stayedAt.current > STAY_AFTER_MS) {
        stayedAt.current = now;
        void queryClient.refetchQueries(trpc.session.viewer.queryFilter());
      }
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [watching, queryClient, trpc]);
}
