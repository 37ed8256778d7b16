"use client";

import { useState } from "react";

/** Words typed at a place of the book: gone to another place, by a step or by back, nothing is typed yet. */
export function usePlaceWords(place: string): readonly [string, (words: string) => void] {
  const [typed, setTyped] = useState({ place, words: "" });
  const words = typed.place === place ? typed.words : "";
  return [words, (next) => setTyped({ place, words: next })];
}
