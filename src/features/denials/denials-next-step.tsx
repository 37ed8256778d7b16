"use client";

import { useRouter } from "next/navigation";
import { countOf } from "@/components/format/count-text";
import { NextStepLine } from "@/components/frame/next-step-line";
import type { DenialRow, ViewId } from "@/features/denials/denial-words";

/** Where to begin: the list is ordered by what expires first. */
export function DenialsNextStep({
  rows,
  view,
}: {
  readonly rows: readonly DenialRow[];
  readonly view: ViewId;
}) {
  const router = useRouter();
  const [first] = rows;
  const unknown = rows.filter(
    ({ deadlineOn, status }) => deadlineOn === null && status !== "resolved",
  ).length;
  const open = first && view !== "resolved" ? first : undefined;
  return (
    <NextStepLine
      severity={unknown > 0 ? "warning" : undefined}
      message={
        open ? (
          <>
            <b>Start with {open.number}.</b>{" "}
            {unknown > 0
              ? `${countOf(unknown, "denial")} here without a known deadline.`
              : "Enter opens the row."}
          </>
        ) : (
          "Nothing to do in this view."
        )
      }
      next={
        open
          ? {
              label: "Open the first",
              action: "do-next-step",
              onAct: () => router.push(`/denials/${open.id}`),
            }
          : undefined
      }
    />
  );
}
