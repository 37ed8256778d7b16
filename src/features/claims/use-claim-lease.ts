"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "@/trpc/client";

/** Opening a claim takes its lease; leaving it gives it back. Another person's lease shows on the claim itself. */
export function useClaimLease(claimId: string): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutate: take } = useMutation(
    trpc.claims.lease.mutationOptions({
      onError: () => undefined,
      onSuccess: ({ granted, expiresAt }, { claimId: leased }) => {
        if (!granted || !expiresAt) return;
        const lease = { holderName: "You", mine: true, until: expiresAt };
        queryClient.setQueryData(
          trpc.claims.get.queryKey({ claimId: leased }),
          (claim) => claim && { ...claim, lease },
        );
      },
    }),
  );
  const { mutate: giveBack } = useMutation(trpc.claims.return.mutationOptions({ onError: () => undefined }));
  useEffect(() => {
    take({ claimId });
    return () => giveBack({ claimId });
  }, [claimId, take, giveBack]);
}
