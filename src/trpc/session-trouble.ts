"use client";

import { createContext, useContext } from "react";

/** Why calls stopped working although nothing is wrong with the page. */
export type Trouble = "signed-out" | "organization-changed";

export interface TroubleState {
  readonly trouble: Trouble | undefined;
  readonly setTrouble: (trouble: Trouble | undefined) => void;
}

export const TroubleContext = createContext<TroubleState>({
  trouble: undefined,
  setTrouble: () => undefined,
});
export const useSessionTrouble = (): TroubleState => useContext(TroubleContext);
