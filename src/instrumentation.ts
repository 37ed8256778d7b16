/** Before the first request: a server that may not serve stops here, with the reason, rather than at each page. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: a constant that the build puts in, not a setting
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { webProcess } = await import("@/server/process-runtime");
  const { appendSocketAddress } = await import("@/server/access/client-address");
  appendSocketAddress();
  const { runtime, log } = await webProcess();
  const { warmLibraries } = await import("@/server/code-sets/warm-libraries");
  void warmLibraries(runtime).catch((error: unknown) =>
    log.warn({ err: error }, "code sets are not ready yet"),
  );
}
