"use client";

import Link from "next/link";
import type { ReactNode, Ref } from "react";
import type { KeyAction } from "@/components/keyboard/key-table";
import { Kbd } from "@/components/ui/kbd";

export interface ButtonProps {
  readonly children: ReactNode;
  readonly look?: "regular" | "primary" | "plain" | undefined;
  /** Shows the key of this action; the screen binds it with useKeys or NextStepLine. */
  readonly hint?: KeyAction | undefined;
  /** Why it cannot be done now. The button stays reachable and says it. */
  readonly closed?: string | undefined;
  /** What it is doing: "Sending, 112 of 214". */
  readonly working?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly href?: string | undefined;
  readonly submits?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** Never gray without a reason: closed has a dashed edge and says why, working says how far. */
export function Button({ href, ...button }: ButtonProps) {
  const { children, look = "regular", hint, closed, working } = button;
  if (!href || closed || working) return <PressButton {...button} />;
  return (
    <Link prefetch={false} className="btn" data-look={look} href={href}>
      {children} {hint ? <Kbd action={hint} /> : null}
    </Link>
  );
}

function PressButton({
  children,
  look,
  hint,
  closed,
  working,
  onPress,
  submits,
  ref,
}: Omit<ButtonProps, "href">) {
  const idle = Boolean(closed || working);
  return (
    <button
      ref={ref}
      className="btn"
      data-look={idle ? "regular" : look}
      data-working={working ? "" : undefined}
      type={submits && !idle ? "submit" : "button"}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onPress}
    >
      {working ?? children}
      {closed ? `: ${closed}` : null} {hint ? <Kbd action={hint} /> : null}
    </button>
  );
}
