"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { instantText } from "@/components/format/instant-text";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import type { ApiKey } from "@/features/api-keys/api-keys-page";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useViewer } from "@/trpc/use-viewer";

interface ApiKeyPanelProps {
  readonly apiKey: ApiKey;
  readonly onDone: () => void;
}

/** One key: to be revoked, which cannot be taken back. */
export function ApiKeyPanel({ apiKey, onDone }: ApiKeyPanelProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { organization } = useViewer();
  const revoke = useMutation(
    trpc.apiKeys.revoke.mutationOptions({
      onError: () => undefined,
      onSettled: () => queryClient.invalidateQueries(trpc.apiKeys.list.queryFilter()),
      onSuccess: onDone,
    }),
  );
  return (
    <div className="pad stack">
      {apiKey.revokedAt ? (
        <p>Revoked on {instantText(apiKey.revokedAt, organization.timeZone)}.</p>
      ) : (
        <p>Revoking ends the key at its next request. The system then needs a new one.</p>
      )}
      <ProblemNote problem={revoke.error ? messageOf(revoke.error) : undefined} />
      <div className="row">
        {apiKey.revokedAt ? null : (
          <Button
            look="primary"
            working={revoke.isPending ? "Revoking" : undefined}
            onPress={() => revoke.mutate({ apiKeyId: apiKey.id })}
          >
            Revoke
          </Button>
        )}
        <Button onPress={onDone}>Close</Button>
      </div>
    </div>
  );
}
