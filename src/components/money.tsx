import Link from "next/link";
import { moneyText } from "@/components/format/money-text";
import type { Cents } from "@/domain/shared/money";

interface MoneyProps {
  /** null or undefined is "not known", never zero. */
  readonly cents: Cents | null | undefined;
  /** The rows behind the figure. */
  readonly href?: string | undefined;
}

/** Exact, right-aligned in columns by their cells, with a true minus sign. */
export function Money({ cents, href }: MoneyProps) {
  const text = moneyText(cents);
  const unknown = cents === null || cents === undefined;
  if (href && !unknown) {
    return (
      <Link prefetch={false} className="nowrap" href={href}>
        {text}
      </Link>
    );
  }
  return <span className={unknown ? "nowrap quiet" : "nowrap"}>{text}</span>;
}
