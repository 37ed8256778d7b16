import Link from "next/link";
import type { ReactNode } from "react";

interface ChartLinkProps {
  /** The rows behind a mark of a chart. */
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** A mark inside a chart's drawing that opens its rows, by pointer and by Tab; its words are its name. */
export const ChartLink = ({ href, children }: ChartLinkProps) =>
  href ? (
    <Link prefetch={false} href={href}>
      {children}
    </Link>
  ) : (
    <g>{children}</g>
  );
