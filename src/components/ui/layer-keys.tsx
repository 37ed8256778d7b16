"use client";

import type { KeyHandlers } from "@/components/keyboard/key-registry";
import { useKeys } from "@/components/keyboard/use-keys";

const NOTHING: KeyHandlers = {};

/** While it is mounted only the top layer listens: no verb reaches the screen beneath. */
export function LayerKeys({ handlers = NOTHING }: { readonly handlers?: KeyHandlers }) {
  useKeys("layer", handlers);
  return null;
}
