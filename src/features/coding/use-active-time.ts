"use client";

import { useEffect, useState } from "react";
import { isPersonPresent } from "@/trpc/person-present";

interface Times {
  readonly activeSeconds: number;
  readonly idleSeconds: number;
}

/** Kept by encounter while the page lives, so that a look at another chart costs no time. */
const counted = new Map<string, Times>();
const NONE: Times = { activeSeconds: 0, idleSeconds: 0 };

/** How long a person worked on this chart, and how long it lay open without a key or pointer. */
export function useActiveTime(encounterId: string, running: boolean): Times {
  const [times, setTimes] = useState(NONE);
  useEffect(() => {
    if (!running) return;
    const tick = () => {
      const before = counted.get(encounterId) ?? NONE;
      const next = isPersonPresent()
        ? { ...before, activeSeconds: before.activeSeconds + 1 }
        : { ...before, idleSeconds: before.idleSeconds + 1 };
      counted.set(encounterId, next);
      setTimes(next);
    };
    setTimes(counted.get(encounterId) ?? NONE);
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [encounterId, running]);
  return times;
}

/** 372 seconds are "6:12". */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
