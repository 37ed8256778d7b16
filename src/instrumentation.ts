/** Before the first request: a server that may not serve stops here, with the reason, rather than at each page. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { webProcess } = await import("@/server/process-runtime");
  await webProcess();
}
