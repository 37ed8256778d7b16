import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ssh2 from "ssh2";
import { afterAll, describe, expect, it } from "vitest";
import { hostKey, newHostKey } from "@/simulator/sftp/host-key";

const folder = mkdtempSync(path.join(os.tmpdir(), "host-key-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isReadable = (key: string): boolean => !(ssh2.utils.parseKey(key) instanceof Error);

describe("the key of the practice payer's mailbox", () => {
  it("can be read again, every time one is made", () => {
    expect(Array.from({ length: 2_000 }, newHostKey).filter((key) => !isReadable(key))).toEqual([]);
  });

  it("is made once; a damaged one is made anew and kept", () => {
    const file = path.join(folder, "host-key");
    const first = hostKey(folder);
    expect(hostKey(folder)).toBe(first);
    writeFileSync(file, first.slice(0, first.length / 2));
    const second = hostKey(folder);
    expect(isReadable(second)).toBe(true);
    expect(readFileSync(file, "utf8")).toBe(second);
    expect(hostKey(folder)).toBe(second);
  });
});
