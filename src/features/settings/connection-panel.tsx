"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { instantText } from "@/components/format/instant-text";
import { useKeys } from "@/components/keyboard/use-keys";
import type { RecordFormState } from "@/components/record-form/use-record-form";
import { Button } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { ProblemNote } from "@/components/ui/problem-note";
import { SeverityWord } from "@/components/ui/severity-word";
import { connectionWords } from "@/features/settings/connection-words";
import { SHOWN_IN_FORM } from "@/features/settings/setting-fields";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useViewer } from "@/trpc/use-viewer";

type Partner = Outputs["settings"]["partners"][number];

interface ConnectionPanelProps {
  readonly partner: Partner;
  readonly access: NonNullable<Partner["access"]>;
  readonly form: Pick<RecordFormState, "dirty" | "values" | "change">;
}

/** Where the password is, and what the worker found when it last tried the connection. */
export function ConnectionPanel({ partner, access, form }: ConnectionPanelProps) {
  const { lastTry } = access;
  const attempt = useTry(partner);
  const pending = lastTry !== null && lastTry.triedAt === null;
  const closed = form.dirty ? "save first" : undefined;
  useKeys("page", { test: () => (closed || pending ? false : attempt.start()) });
  const offered = lastTry?.failure === null && access.hostKey === null ? lastTry.shownHostKey : null;
  return (
    <section className="connection" aria-label="Connection">
      <Facts
        facts={[
          {
            label: "Password",
            value: (
              <>
                under <span className="mono">{access.passwordKey}</span>
              </>
            ),
            note: "in PARTNER_PASSWORDS of the worker’s environment. It is in no database and on no screen.",
          },
          { label: "Connection", value: <TryResult partner={partner} access={access} /> },
        ]}
      />
      <ProblemNote problem={attempt.problem} />
      <div className="row">
        <Button
          hint="test"
          closed={closed}
          working={pending ? "The worker tries" : undefined}
          onPress={attempt.start}
        >
          Try the connection
        </Button>
        {offered && form.values.hostKey !== offered ? (
          <Button onPress={() => form.change("hostKey", offered)}>Put its key into the field</Button>
        ) : null}
      </div>
    </section>
  );
}

function TryResult({ partner, access }: Pick<ConnectionPanelProps, "partner" | "access">) {
  const { organization } = useViewer();
  const { lastTry } = access;
  if (lastTry === null) return "not tried since the last change";
  if (lastTry.triedAt === null) return <span role="status">The worker tries it.</span>;
  return (
    <span role="status">
      <SeverityWord severity={lastTry.failure === null ? "settled" : "blocks"}>
        {lastTry.failure === null ? "Works" : "Does not work"}
      </SeverityWord>{" "}
      {connectionWords(partner, access, lastTry)}{" "}
      <span className="quiet">Tried {instantText(lastTry.triedAt, organization.timeZone)}.</span>
      {lastTry.shownHostKey && access.hostKey === null ? (
        <span className="quiet">
          {" "}
          Its key is <span className="mono">{lastTry.shownHostKey}</span>; none is on file, so any is taken.
        </span>
      ) : null}
    </span>
  );
}

function useTry({ id, version }: Partner) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const attempt = useMutation(
    trpc.settings.tryConnection.mutationOptions({
      ...SHOWN_IN_FORM,
      onSettled: () => queryClient.invalidateQueries(trpc.settings.partners.queryFilter()),
    }),
  );
  return {
    start: () => attempt.mutate({ tradingPartnerId: id, version }),
    problem: attempt.error ? messageOf(attempt.error) : undefined,
  };
}
