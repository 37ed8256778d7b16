import type { ReactNode } from "react";

export const MeasureTiles = ({ children }: { readonly children: ReactNode }) => (
  <section className="measures" aria-label="Measures">
    {children}
  </section>
);
