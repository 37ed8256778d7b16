import "server-only";
import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import { createApiContext } from "@/server/api/context";
import { appRouter } from "@/server/api/root";
import { ApiProvider } from "./provider";
import { makeQueryClient } from "./query-client";

/** One context and one cache for each rendered page. */
const pageApi = cache(async () => {
  const context = await createApiContext({ headers: await headers(), cookies: await cookies() });
  // The page is rendered for the session's organization; only later calls can name another one.
  const ctx = { ...context, pageOrganizationId: context.actor?.organizationId ?? null };
  const queryClient = makeQueryClient();
  return { ctx, queryClient, trpc: createTRPCOptionsProxy({ ctx, router: appRouter, queryClient }) };
});

/**
 * The signed-in part of the product. Asks for the session itself: what stands in front of it is convenience.
 * Nobody signed in: to the sign-in page, which returns to the address.
 */
export async function SignedIn({ children }: { readonly children: ReactNode }) {
  const { ctx, queryClient, trpc } = await pageApi();
  if (!ctx.actor) redirect(await signInAddress());
  await Promise.all([
    queryClient.fetchQuery(trpc.session.viewer.queryOptions({})),
    queryClient.fetchQuery(trpc.session.myWork.queryOptions({})),
  ]);
  return (
    <ApiProvider key={ctx.actor.organizationId} organizationId={ctx.actor.organizationId}>
      <HydrationBoundary state={dehydrate(queryClient)}>{children}</HydrationBoundary>
    </ApiProvider>
  );
}

const signInAddress = async (): Promise<string> => {
  const from = (await headers()).get("x-firstpass-address");
  return from && from !== "/" ? `/sign-in?from=${encodeURIComponent(from)}` : "/sign-in";
};
