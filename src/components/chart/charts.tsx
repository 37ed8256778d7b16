import type { ReactNode } from "react";

/** Charts side by side, divided by lines. */
export const Charts = ({ children }: { readonly children: ReactNode }) => (
  <div className="charts">{children}</div>
);
