import type { MailboxFailureReason } from "@/domain/settings/mailbox-failures";
import type { Outputs } from "@/trpc/client";

type Partner = Outputs["settings"]["partners"][number];
type Access = NonNullable<Partner["access"]>;
export type ConnectionTry = NonNullable<Access["lastTry"]>;

type Words = (partner: Partner, access: Access, tried: ConnectionTry) => string;

/** What went wrong and what to do, in the words of whoever sets the partner up. */
const FAILED: Readonly<Record<MailboxFailureReason, Words>> = {
  unreachable: ({ host, port }) =>
    `Nothing answers at ${host}, port ${port}. Check both, and ask the partner whether it lets this office’s address in.`,
  "timed-out": ({ host, port }, _access, { folder }) =>
    folder
      ? `The server did not answer in time when asked for ${folder}. Try again later.`
      : `${host}, port ${port} did not answer in time. A firewall may stand between, or it is no SFTP server.`,
  "host-key-changed": (_partner, { hostKey }, { shownHostKey }) =>
    `The server showed ${shownHostKey ?? "another key"}; on file is ${hostKey ?? "none"}. No password was sent. Ask the partner by telephone before you change the key.`,
  "sign-in-refused": (_partner, { userName, passwordKey }) =>
    `The server refused the user ${userName} or the password under ${passwordKey}.`,
  "no-password": (_partner, { passwordKey }) =>
    `The worker knows no password under ${passwordKey}. Put it into PARTNER_PASSWORDS and start the worker again.`,
  "no-such-file": (_partner, _access, { folder }) =>
    `Signed in, but there is no folder ${folder}. The partner’s letter names the folders.`,
  refused: (_partner, _access, { folder }) =>
    `Signed in, but the server does not let us read ${folder}. The partner gives that right.`,
  "connection-lost": () => "The connection broke. Try again; if it stays so, ask the partner.",
};

export const connectionWords = (partner: Partner, access: Access, tried: ConnectionTry): string =>
  tried.failure === null
    ? "Signed in, and both folders can be read. Nothing was put there, and nothing taken."
    : FAILED[tried.failure](partner, access, tried);
