import type { ReactNode } from "react";

/** A quiet frame around one word. */
export const Chip = ({ children }: { readonly children: ReactNode }) => (
  <span className="chip">{children}</span>
);
