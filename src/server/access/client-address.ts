import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const HEADER = "x-forwarded-for";

/**
 * Adds the address of the socket as the last hop to each request, as a proxy would: what a client wrote into the
 * header then stands before it, and is not believed.
 */
export function appendSocketAddress(): void {
  subscribe("http.server.request.start", (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request;
    const earlier = headers[HEADER];
    const own = socket.remoteAddress ?? "unknown";
    headers[HEADER] = earlier ? `${String(earlier)}, ${own}` : own;
  });
}

/** The address that asks, seen through as many trusted proxies as stand in front of the server. */
export function clientAddress(headers: Headers, trustedProxies: number): string {
  const hops = (headers.get(HEADER) ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-1 - trustedProxies) || hops[0] || "unknown";
}
