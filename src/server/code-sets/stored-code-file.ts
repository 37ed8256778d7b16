import type { ReleaseFile } from "@/domain/code-sets/release/read-release-file";
import { RELEASE_FILE_TOOLS } from "@/node/release-file-tools";

/** A file as the database keeps it. */
export interface StoredCodeFile {
  readonly name: string;
  readonly sha256: string;
  readonly packing: "none" | "gzip";
  /** Packed. */
  readonly bytes: Uint8Array;
}

/** The file as it came. */
export const unpacked = ({ name, sha256, packing, bytes }: StoredCodeFile): ReleaseFile => ({
  name,
  checksum: sha256,
  bytes: packing === "gzip" ? RELEASE_FILE_TOOLS.gunzip(bytes) : bytes,
});
