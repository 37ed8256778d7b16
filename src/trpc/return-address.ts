/** An address of our own pages, or home: what stands in a link is not believed. */
export function ownAddress(from: string | null | undefined): string {
  if (!from?.startsWith("/") || from.startsWith("//") || from.includes("\\")) return "/";
  return from.startsWith("/sign-in") ? "/" : from;
}
