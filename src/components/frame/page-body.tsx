import type { ReactNode } from "react";

/** The scrolling middle of a page without panes: home, settings, reading. */
export const PageBody = ({ children }: { readonly children: ReactNode }) => (
  <div className="page-body">{children}</div>
);
