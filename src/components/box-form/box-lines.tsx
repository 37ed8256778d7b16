import type { ReactNode } from "react";

/** The service lines of the form, across its whole width: give it a DataTable. */
export const BoxLines = ({ children }: { readonly children: ReactNode }) => (
  <div className="box-lines">{children}</div>
);
