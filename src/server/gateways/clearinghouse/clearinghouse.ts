/** Where a partner's mailboxes are. The password is looked up by key in the environment, never stored. */
export interface MailboxAddress {
  readonly host: string;
  readonly port: number;
  readonly userName: string;
  readonly passwordKey: string;
  readonly hostKey: string | null;
  readonly outboundFolder: string;
  readonly inboundFolder: string;
}

export interface MailboxFile {
  readonly name: string;
  readonly size: number;
}

/** A trading partner's file exchange. Every call may fail or leave its outcome unknown. */
export interface Clearinghouse {
  /** Writes under a temporary name, then renames: the partner never sees half a file. */
  upload(address: MailboxAddress, name: string, bytes: Uint8Array): Promise<void>;
  /** Whether a file of that name and size already lies in the outbound folder or was taken from it. */
  list(address: MailboxAddress): Promise<readonly MailboxFile[]>;
  download(address: MailboxAddress, name: string): Promise<Uint8Array>;
  /** Removes a file from the inbound folder once its bytes are kept. */
  remove(address: MailboxAddress, name: string): Promise<void>;
}
