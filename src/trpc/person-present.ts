"use client";

const PRESENT_FOR_MS = 60_000;
let lastInputAt = 0;

/** When a key, pointer or wheel was last used in this tab; instants of the browser's own clock. */
export const lastInputInTab = (): number => lastInputAt;
export const isPersonPresent = (): boolean => Date.now() - lastInputAt < PRESENT_FOR_MS;

const noteInput = () => {
  lastInputAt = Date.now();
};

if (typeof window !== "undefined") {
  noteInput();
  for (const kind of ["keydown", "pointerdown", "wheel"] as const)
    window.addEventListener(kind, noteInput, { passive: true, capture: true });
}
