import "server-only";
import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache, type ReactNode } from "react";
import { NotPermitted } from "@/components/ui/not-permitted";
import { type Permission, reachOf } from "@/server/access/permissions";
import { createApiContext } from "@/server/api/context";
import { appRouter } from "@/server/api/root";
import { Refusal, type RefusalCode } from "@/server/refusal";
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

type PageApi = Awaited<ReturnType<typeof pageApi>>;

interface PrefetchProps {
  /** What the page reads first, so that it is drawn with its rows. */
  readonly load: (api: Pick<PageApi, "queryClient" | "trpc">) => Promise<unknown>;
  readonly children: ReactNode;
}

/** Reads on the server and hands the answers to the page; a refusal becomes the page that says so. */
export async function Prefetch({ load, children }: PrefetchProps) {
  const { ctx, queryClient, trpc } = await pageApi();
  if (!ctx.actor) redirect(await signInAddress());
  const refusal = await load({ queryClient, trpc }).then(() => undefined, refusedOrThrow);
  if (refusal === "record/not-found" || refusal === "input/invalid") notFound();
  if (refusal) return <NotPermitted />;
  return <HydrationBoundary state={dehydrate(queryClient)}>{children}</HydrationBoundary>;
}

interface PermittedProps {
  readonly needs: Permission;
  readonly children: ReactNode;
}

/** A page that reads nothing ahead: who may not enter is told so. The doors behind it ask on their own. */
export async function Permitted({ needs, children }: PermittedProps) {
  const { ctx } = await pageApi();
  if (!ctx.actor) redirect(await signInAddress());
  return reachOf(ctx.actor.roles, needs) ? children : <NotPermitted />;
}

function refusedOrThrow(error: unknown): RefusalCode {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Refusal) return cause.code;
  throw error;
}

const signInAddress = async (): Promise<string> => {
  const from = (await headers()).get("x-firstpass-address");
  return from && from !== "/" ? `/sign-in?from=${encodeURIComponent(from)}` : "/sign-in";
};
