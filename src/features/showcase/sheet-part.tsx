import type { ReactNode } from "react";

interface SheetPartProps {
  readonly title: string;
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

export const SheetPart = ({ title, wide, children }: SheetPartProps) => (
  <section className="sheet-part" data-wide={wide ? "" : undefined}>
    <h2>{title}</h2>
    {children}
  </section>
);
