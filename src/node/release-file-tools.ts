import { gunzipSync, inflateRawSync } from "node:zlib";
import type { ReleaseFileTools } from "@/domain/code-sets/release/read-release-file";

/** A whole quarter of NCCI is some 200 MB as text. */
export const MOST_BYTES = 800_000_000;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = new TextDecoder("latin1");

/** What reading official files needs of the runtime. */
export const RELEASE_FILE_TOOLS: ReleaseFileTools = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  gunzip: (packed) => gunzipSync(packed, { maxOutputLength: MOST_BYTES }),
  textOf: (bytes) => {
    try {
      return utf8.decode(bytes);
    } catch {
      return latin1.decode(bytes);
    }
  },
};
