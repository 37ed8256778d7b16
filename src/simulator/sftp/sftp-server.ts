import { timingSafeEqual } from "node:crypto";
import type { AddressInfo } from "node:net";
import ssh2, { type Connection } from "ssh2";
import { serveFolder } from "./sftp-session";

export interface SftpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** A real SSH file server: one account with a password, and nothing but SFTP into one folder. */
export async function openSftpServer(options: {
  readonly hostKey: string;
  readonly host: string;
  readonly port: number;
  readonly password: string;
  readonly folder: string;
}): Promise<SftpServer> {
  const clients = new Set<Connection>();
  const server = new ssh2.Server({ hostKeys: [options.hostKey] }, (client) => {
    clients.add(client);
    // Small answers at once; otherwise each waits for the network's delayed acknowledgment.
    (client as Connection & { setNoDelay(on: boolean): void }).setNoDelay(true);
    client.on("authentication", (attempt) => {
      if (attempt.method === "password" && isEqual(attempt.password, options.password)) attempt.accept();
      else attempt.reject(["password"]);
    });
    client.on("session", (accept) => accept().on("sftp", (open) => serveFolder(open(), options.folder)));
    // A client that breaks off is no event for a mailbox.
    client.on("error", () => clients.delete(client));
    client.on("close", () => clients.delete(client));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      for (const client of clients) client.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
