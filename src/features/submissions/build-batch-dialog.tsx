"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ErrorPanel } from "@/components/ui/error-panel";
import { notify } from "@/components/ui/notify";
import { SelectField } from "@/components/ui/select-field";
import { type Outputs, useTRPC } from "@/trpc/client";

type Preview = Outputs["submissions"]["preview"];
type Partner = Preview["partners"][number];

interface BuildBatchDialogProps {
  readonly preview: Preview;
  readonly onClose: () => void;
}

/** Counts by payer, who stays behind and why; sending asks for the count. */
export function BuildBatchDialog({ preview, onClose }: BuildBatchDialogProps) {
  const [partnerId, setPartnerId] = useState(preview.partners[0]?.tradingPartnerId ?? "");
  const partner = preview.partners.find(({ tradingPartnerId }) => tradingPartnerId === partnerId);
  const { send, failure, working } = useBuildAndSend(onClose);
  if (!partner) return null;
  return (
    <ConfirmDialog
      key={partner.tradingPartnerId}
      open
      title={`Send ${countOf(partner.count, "claim")} to ${partner.name}`}
      act={`Send ${countOf(partner.count, "claim")}`}
      count={partner.count}
      working={working}
      onClose={onClose}
      onConfirm={() => send(partner)}
      text={
        <>
          {failure ? (
            <ErrorPanel happened="The batch was not sent." kept="Every claim, as it was." toDo={failure} />
          ) : null}
          {preview.partners.length > 1 ? (
            <SelectField
              label="Partner"
              value={partnerId}
              options={preview.partners.map(({ tradingPartnerId, name, count }) => ({
                value: tradingPartnerId,
                label: `${name}, ${countOf(count, "claim")}`,
              }))}
              onChange={setPartnerId}
            />
          ) : null}
          <PreviewText partner={partner} preview={preview} />
        </>
      }
    />
  );
}

const PreviewText = ({ partner, preview }: { readonly partner: Partner; readonly preview: Preview }) => (
  <>
    <p>
      {moneyText(partner.amount)} in charges
      {partner.usage === "T" ? ", marked as test" : ""}. What is sent cannot be taken back.
    </p>
    <ul aria-label="By payer">
      {partner.payers.map(({ payerName, count, amount }) => (
        <li key={payerName}>
          {payerName}: {countOf(count, "claim")}, {moneyText(amount)}
        </li>
      ))}
    </ul>
    {preview.stayingCount > 0 ? (
      <>
        <p>{countOf(preview.stayingCount, "ready claim stays", "ready claims stay")} behind:</p>
        <ul aria-label="Stays behind">
          {preview.staying.slice(0, 5).map(({ claimId, number, reason }) => (
            <li key={claimId}>
              {number}: {reason}
            </li>
          ))}
        </ul>
      </>
    ) : null}
    {preview.heldCount > 0 ? <p>{countOf(preview.heldCount, "claim is", "claims are")} held.</p> : null}
  </>
);

function useBuildAndSend(onClose: () => void) {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const build = useMutation(trpc.submissions.build.mutationOptions());
  const order = useMutation(trpc.submissions.send.mutationOptions());
  const [failure, setFailure] = useState<string>();
  const [working, setWorking] = useState<string>();

  const send = async ({ tradingPartnerId, count }: Partner) => {
    setFailure(undefined);
    setWorking(`Sending ${countOf(count, "claim")}`);
    try {
      const built = await build.mutateAsync({ tradingPartnerId, expectedClaims: count });
      if (built.held.length > 0)
        notify(
          `${countOf(built.held.length, "claim was", "claims were")} held: the 837P cannot carry them.`,
          {
            severity: "warning",
          },
        );
      if (built.batchId === null) return onClose();
      await order.mutateAsync({
        batchId: built.batchId,
        version: built.version,
        claimCount: built.claimCount,
      });
      router.push(`/batches/${built.batchId}`);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : "Try again.");
    } finally {
      setWorking(undefined);
      void queryClient.invalidateQueries(trpc.submissions.pathFilter());
    }
  };
  return { send: (partner: Partner) => void send(partner), failure, working };
}
