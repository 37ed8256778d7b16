import { environment } from "@/server/environment";
import { openSftpClearinghouse, readPartnerPasswords } from "./clearinghouse/sftp-clearinghouse";
import type { Gateways } from "./gateways";

/** The real outside world, with the secrets of the environment. */
export const openGateways = (): Gateways => ({
  clearinghouse: openSftpClearinghouse({
    passwords: readPartnerPasswords(environment().PARTNER_PASSWORDS),
    largestFileBytes: environment().INBOUND_FILE_LIMIT_MB * 1_000_000,
  }),
});
