"use client";

import { useCallback, useEffect, useRef } from "react";

/** A function that stays the same and does what it was last given: rows that hold it need not be drawn again. */
export function useLatest<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((argument: Argument) => latest.current(argument), []);
}
