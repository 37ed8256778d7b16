"use client";

import { notify } from "@/components/ui/notify";
import type { AskedReason } from "@/components/ui/reason-dialog";
import { type ClaimView, openCounts } from "@/features/claims/claim-words";
import type { ClaimActs } from "@/features/claims/use-claim-acts";

interface ReleaseParts {
  readonly claim: ClaimView;
  readonly acts: ClaimActs;
  readonly ask: (asked: AskedReason) => void;
  readonly onReleased: () => void;
}

const USUAL_REASONS: readonly string[] = ["Reviewed against the record", "The payer accepts it"];

/** Releases a claim; open warnings ask for one reason first. What a last test finds keeps it here. */
export function releaseOf({ claim, acts, ask, onReleased }: ReleaseParts): () => void {
  const { id: claimId, version } = claim;
  const release = (warningsReason?: string) =>
    acts.release.mutate(
      { claimId, version, ...(warningsReason ? { warningsReason } : {}) },
      {
        onSuccess: ({ released }) => {
          notify(
            released ? `${claim.number} released.` : `${claim.number} stays: the last test found something.`,
            {
              severity: released ? "settled" : "blocks",
            },
          );
          if (released) onReleased();
        },
      },
    );
  const { warnings } = openCounts(claim.findings);
  if (warnings === 0) return () => release();
  return () =>
    ask({
      title: warnings === 1 ? "Release with 1 warning" : `Release with ${warnings} warnings`,
      text: "A warning goes on with a reason; it is kept with your name.",
      act: "Release",
      usual: USUAL_REASONS,
      onReason: (reason) => release(reason),
    });
}
