import { MAILBOX_FAILURES, type MailboxFailureReason } from "@/domain/settings/mailbox-failures";

/** Where a partner's mailboxes are. The password is looked up by key in the environment, never stored. */
export interface MailboxAddress {
  readonly host: string;
  readonly port: number;
  readonly userName: string;
  readonly passwordKey: string;
  /** The server's key as `SHA256:…`; any key is taken while it is not known. */
  readonly hostKey: string | null;
  readonly outboundFolder: string;
  readonly inboundFolder: string;
}

/** The same mailbox, seen at its folder for documents: appeal packets go there, beside the folder of claims. */
export const documentsMailbox = (address: MailboxAddress): MailboxAddress => ({
  ...address,
  outboundFolder: `${address.outboundFolder.slice(0, address.outboundFolder.lastIndexOf("/"))}/documents`,
});

export interface MailboxFile {
  readonly name: string;
  readonly size: number;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files on their way have this ending; the partner takes none of them. */
export const UNFINISHED_SUFFIX = ".part";

/**
 * A trading partner's file exchange. Delivery has two steps so that the moment at which its outcome can be unknown
 * is one call: `stage` never shows the partner anything, `publish` shows everything at once.
 */
export interface Clearinghouse {
  /** Files that hold more bytes are left where they are (EDI-5). */
  readonly largestFileBytes: number;
  /** Writes the bytes under a temporary name in the outbound folder. May be repeated. */
  stage(address: MailboxAddress, name: string, bytes: Uint8Array): Promise<void>;
  /** Gives the staged file its real name. */
  publish(address: MailboxAddress, name: string): Promise<void>;
  /** Finished files that the partner has not taken yet. */
  listOutbound(address: MailboxAddress): Promise<readonly MailboxFile[]>;
  /** Finished files that wait for us. */
  listInbound(address: MailboxAddress): Promise<readonly MailboxFile[]>;
  /** Stops at the limit whatever size was listed: one file never takes more memory than that. */
  download(address: MailboxAddress, name: string): Promise<Uint8Array>;
  /** Puts a file that is no X12 into another folder of the partner's: an appeal packet, the demo's clock. Whole or not. */
  place(address: MailboxAddress, folder: string, file: NamedBytes): Promise<void>;
  /** Connects and reads both folders, as a person asks who sets the partner up; puts nothing there, takes nothing. */
  examine(address: MailboxAddress): Promise<MailboxExamination>;
  /** Removes a file from the inbound folder once its bytes are kept; a file that is gone is no failure. */
  remove(address: MailboxAddress, name: string): Promise<void>;
}

export interface MailboxExamination {
  /** The key that the server showed, as `SHA256:…`; absent when it did not come so far. */
  readonly hostKey?: string;
  /** What stands in the way; absent when both folders were read. The folder, once signed in. */
  readonly failure?: { readonly reason: MailboxFailureReason; readonly folder?: string };
}

/** A call that did not succeed. `outcome` is the caller's question: did anything happen over there? */
export class MailboxFailure extends Error {
  override readonly name = "MailboxFailure";
  readonly reason: MailboxFailureReason;
  readonly outcome: "nothing-happened" | "unknown";

  constructor(reason: MailboxFailureReason, outcome: "nothing-happened" | "unknown", cause?: unknown) {
    super(
      `${MAILBOX_FAILURES[reason]}${outcome === "unknown" ? " We do not know whether the partner has it." : ""}`,
      {
        cause,
      },
    );
    this.reason = reason;
    this.outcome = outcome;
  }
}

/** A download that was stopped at the limit; the file is where it was. */
export class FileTooLarge extends Error {
  override readonly name = "FileTooLarge";
}
