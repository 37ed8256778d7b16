import { inflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIssue } from "@/domain/code-sets/readers/import-issue";
import { readZip, type ZipTools } from "@/domain/code-sets/readers/zip-archive";
import { zipOf } from "../../../support/zip-of";

const TOOLS: ZipTools = {
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
};

function textsOf(zip: Uint8Array, tools = TOOLS): Record<string, string> | string {
  const members = readZip(zip, tools);
  if (isIssue(members)) return members.message;
  return Object.fromEntries(
    members.map((member) => {
      const bytes = member.bytes();
      return [member.name, isIssue(bytes) ? bytes.message : Buffer.from(bytes).toString("utf8")];
    }),
  );
}

describe("FILE-3: zip archives", () => {
  test("members packed or stored, folders left out, a comment behind", () => {
    const zip = zipOf(
      [
        { name: "folder/", text: "" },
        { name: "folder/a.txt", text: "words ".repeat(100) },
        { name: "b.txt", text: "plain", stored: true },
      ],
      "a comment",
    );
    expect(textsOf(zip)).toEqual({ "folder/a.txt": "words ".repeat(100), "b.txt": "plain" });
  });

  test.each([
    [
      "no archive",
      Buffer.from("hello, this is a text and no archive"),
      "this is no zip archive, or it is cut off",
    ],
    [
      "cut off",
      zipOf([{ name: "a", text: "x" }]).subarray(0, -30),
      "this is no zip archive, or it is cut off",
    ],
    ["too small to be one", Buffer.from("PK"), "this is no zip archive, or it is cut off"],
  ])("FILE-1: refuses %s", (_what, zip, message) => {
    expect(textsOf(zip)).toBe(message);
  });

  test("FILE-1: limits on members and on what they unpack to hold before anything is unpacked", () => {
    const limits = { entries: 2, memberBytes: 100, totalBytes: 150 };
    const small = { name: "a", text: "x".repeat(80) };
    const tools = { ...TOOLS, limits };
    expect(textsOf(zipOf([small, small, small]), tools)).toBe("3 members, at most 2 are accepted");
    expect(textsOf(zipOf([{ name: "big", text: "x".repeat(101) }]), tools)).toBe(
      "big unpacks to more than is accepted",
    );
    expect(textsOf(zipOf([small, small]), tools)).toBe("a unpacks to more than is accepted");
    // A member that states less than it unpacks to stops at what it states.
    expect(textsOf(zipOf([{ name: "liar", text: "x".repeat(5_000), size: 10 }]), tools)).toEqual({
      liar: "liar does not unpack to the size it states",
    });
  });

  test("FILE-1: encrypted and strangely packed members are told by name", () => {
    expect(textsOf(zipOf([{ name: "a", text: "x", flags: 1 }]))).toEqual({ a: "a is encrypted" });
    expect(textsOf(zipOf([{ name: "a", text: "x", method: 12 }]))).toEqual({
      a: "a is packed in an unknown way",
    });
  });

  test("damaged archives are refused, never thrown at", () => {
    const zip = zipOf([
      { name: "a.txt", text: "some words to pack and unpack again" },
      { name: "b.txt", text: "plain", stored: true },
    ]);
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), (at, value) => {
        const damaged = Uint8Array.from(zip);
        damaged[at] = value;
        const read = textsOf(damaged);
        expect(typeof read === "string" || typeof read === "object").toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
