"use client";

import Link from "next/link";
import { countText } from "@/components/format/count-text";
import { useViewer } from "@/trpc/use-viewer";

/** Inbox for those who answer questions; in the demo, that its people need no second factor. */
export function TopExtras({ inbox }: { readonly inbox: number | undefined }) {
  const { organization, hasSecondFactor } = useViewer();
  return (
    <>
      {organization.demo && !organization.mfaRequired && !hasSecondFactor ? (
        <Link className="top-item quiet-item" href="/settings/account">
          Demo: second factor off
        </Link>
      ) : null}
      {inbox === undefined ? null : (
        <Link className="top-item" href="/inbox">
          Inbox {inbox > 0 ? <b>{countText(inbox)}</b> : null}
        </Link>
      )}
    </>
  );
}
