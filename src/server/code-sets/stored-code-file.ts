import type { ReleaseFile } from "@/domain/code-sets/release/read-release-file";
import { RELEASE_FILE_TOOLS } from "@/node/release-file-tools";

/** A file as the database keeps it. */
export interface StoredCodeFile {
  readonly name: string;
  readonly sha256: string;
  readonly packing: "none" | "gzip";
  /** Packed. */
  readonly bytes: Uint8Array;
  /** The text of a PDF, packed with gzip. */
  readonly pageText?: Uint8Array | undefined;
}

/** The file as it came; of a PDF whose text was taken, the text. */
export const unpacked = ({ name, sha256, packing, bytes, pageText }: StoredCodeFile): ReleaseFile => ({
  name,
  checksum: sha256,
  bytes: pageText || packing === "gzip" ? RELEASE_FILE_TOOLS.gunzip(pageText ?? bytes) : bytes,
});
