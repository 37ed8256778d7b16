import type { ReactNode } from "react";

/** A claim form drawn by us: boxes of a twelve-column grid in the order of the paper. */
export const BoxForm = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <section className="box-form" aria-label={label}>
    {children}
  </section>
);
