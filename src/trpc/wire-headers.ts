/** The organization that the page was rendered for: a tab left behind by a switch is told so. */
export const ORGANIZATION_HEADER = "x-firstpass-organization";
/** Sent by timers rather than by a person: the session is not kept alive. */
export const UNATTENDED_HEADER = "x-firstpass-unattended";

/** The name of a file whose bytes are the body, percent-encoded. */
export const FILE_NAME_HEADER = "x-firstpass-file-name";
