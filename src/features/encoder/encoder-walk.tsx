"use client";

import { createContext, type MouseEvent, type ReactNode, use } from "react";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type CodeRef, codeHref } from "@/features/encoder/encoder-address";
import type { PairsShown } from "@/features/encoder/pairs-shown";

export interface EncoderWalk {
  readonly on: CalendarDate;
  readonly open: (code: CodeRef) => void;
  /** The list of pairs that is open on the page of a procedure. */
  readonly pairs: PairsShown | undefined;
  readonly showPairs: (pairs: PairsShown | undefined) => void;
  /** The Medicare contractor whose coverage articles are asked. */
  readonly contractor: string | undefined;
  readonly choose: (contractor: string) => void;
}

const WalkContext = createContext<EncoderWalk | undefined>(undefined);

export const EncoderWalkProvider = ({
  walk,
  children,
}: {
  readonly walk: EncoderWalk;
  readonly children: ReactNode;
}) => <WalkContext value={walk}>{children}</WalkContext>;

export const useEncoderWalk = (): EncoderWalk | undefined => use(WalkContext);

interface CodeLinkProps extends CodeRef {
  /** Its row takes the focus; the link is for the pointer. */
  readonly apart?: boolean | undefined;
  /** In a grid only one link is a tab stop; the arrows move between them. */
  readonly stop?: boolean | undefined;
  readonly children?: ReactNode;
}

/** A code one can walk to: a step that back undoes; with Ctrl a tab of its own, as every link. */
export function CodeLink({ children, apart, stop, ...code }: CodeLinkProps) {
  const walk = use(WalkContext);
  if (!walk) return <span className="code">{children ?? code.code}</span>;
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    walk.open(code);
  };
  return (
    <a
      className="code code-link"
      {...tabbing({ apart, stop })}
      href={codeHref(code, walk.on)}
      onClick={onClick}
    >
      {children ?? code.code}
    </a>
  );
}

const tabbing = ({ apart, stop }: Pick<CodeLinkProps, "apart" | "stop">) => {
  if (stop !== undefined) return { tabIndex: stop ? 0 : -1 };
  return apart ? { tabIndex: -1 } : { "data-roving": "" };
};
