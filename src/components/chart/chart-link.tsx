import Link from "next/link";
import type { ReactNode } from "react";

interface ChartLinkProps {
  /** The rows behind a mark of a chart. */
  readonly href: string | undefined;
  readonly label: string;
  readonly children: ReactNode;
}

/** A mark inside a chart's drawing that opens its rows, by pointer and by Tab. */
export const ChartLink = ({ href, label, children }: ChartLinkProps) =>
  href ? (
    <Link prefetch={false} href={href} aria-label={label}>
      {children}
    </Link>
  ) : (
    <g>{children}</g>
  );
