import net from "node:net";

/** True when a server can listen on the port, and nobody else answers for the name localhost there. */
export async function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return (await canListen(port, host)) && !(await isListening(port, "::1"));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** A port that nobody uses at the moment, chosen by the system. */
export function freePort(host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** The first free port from the wanted one on. */
export async function firstFreePort(wanted: number, host?: string): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port, host)) return port;
  return freePort(host);
}

/** True when something accepts connections on the port. */
export function isListening(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, host);
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
