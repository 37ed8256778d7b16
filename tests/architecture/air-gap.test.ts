import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createShutdown } from "../../scripts/installation/shutdown";
import { runCommand } from "../../scripts/run-command";

const files = (folder: string, ending: RegExp): { readonly path: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((path) => ending.test(path) && !path.startsWith("src/generated"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe("OPS-2: an installation without a network", () => {
  it("loads no style, font or picture from elsewhere", () => {
    const styles = files("src", /\.css$/);
    expect(styles.length).toBeGreaterThan(10);
    const elsewhere = styles.filter(({ text }) => /(url\(|@import\s)\s*["']?(https?:)?\/\//.test(text));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
    const pictures = files("public", /\.(svg|html)$/).filter(({ text }) =>
      /(href|src)=["'](https?:)?\/\//.test(text),
    );
    expect(pictures.map(({ path }) => path)).toEqual([]);
  });

  it("calls nobody by itself but trading partners: no other file of the product opens a connection", () => {
    const sources = files("src", /\.(ts|tsx|mjs)$/);
    expect(sources.length).toBeGreaterThan(500);
    const callers = sources.filter(({ text }) =>
      /\bfetch\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\(|from "(node:)?(http|https|http2|net|tls|dgram|dns)"|from "(ssh2|nodemailer|undici|ws)/.test(
        text,
      ),
    );
    expect(callers.map(({ path }) => path).sort()).toEqual(CALLERS);
  });

  it("runs its tools without a word to their makers", async () => {
    const told: string[] = [];
    const print =
      'for (const name of ["NEXT_TELEMETRY_DISABLED", "CHECKPOINT_DISABLE"]) console.log(process.env[name])';
    const { code } = await runCommand(
      { command: process.execPath, args: ["-e", print], onLine: (line) => told.push(line) },
      createShutdown(),
    );
    expect({ code, told }).toEqual({ code: 0, told: ["1", "1"] });
  });
});

/**
 * Read for it: a type, the partner's SFTP, the practice payer's own server, our pages asking our own server, and what
 * `firstpass-codes fetch` downloads from publishers when a person at the machine says so.
 */
const CALLERS: readonly string[] = [
  "src/features/code-sets/use-code-upload.ts",
  "src/features/submissions/open-file-page.tsx",
  "src/server/access/client-address.ts",
  "src/server/command-line/download-file.ts",
  "src/server/gateways/clearinghouse/sftp-clearinghouse.ts",
  "src/simulator/sftp/host-key.ts",
  "src/simulator/sftp/sftp-server.ts",
  "src/simulator/sftp/sftp-session.ts",
  "src/trpc/sign-in.ts",
];
