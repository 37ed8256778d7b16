"use client";

import { useState } from "react";

export interface PlaceWords {
  /** Where one stands. */
  readonly place: string;
  readonly words: string;
  /** What is typed here, or already at the place that is gone to next. */
  readonly type: (words: string, place?: string) => void;
}

/** Words typed at a place of the book: gone to another place, by a step or by back, nothing is typed yet. */
export function usePlaceWords(place: string): PlaceWords {
  const [typed, setTyped] = useState({ place, words: "" });
  const words = typed.place === place ? typed.words : "";
  return { place, words, type: (next, at = place) => setTyped({ place: at, words: next }) };
}
