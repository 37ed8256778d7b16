import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import type { z } from "zod";
import { TransitionRefused } from "@/domain/shared/lifecycle";
import type { Actor } from "@/server/access/actor";
import type { ProofWanted } from "@/server/access/fresh-proof";
import type { Permission } from "@/server/access/permissions";
import { type PersonalAct, runPersonalAct } from "@/server/access/personal-door";
import type { PersonSession } from "@/server/access/session";
import { type ReadModel, runQuery } from "@/server/queries/read-model";
import { REFUSALS, Refusal, type RefusalCode, type RefusalKind, refused } from "@/server/refusal";
import type { Runtime } from "@/server/runtime";
import { runUseCase, type UseCase } from "@/server/use-cases/use-case";
import { ContextFailed } from "./open-context";

export interface ApiContext {
  readonly actor: Actor | null;
  /** Also there before an organization is entered; only personal acts look at it. */
  readonly session: PersonSession | undefined;
  readonly address: string | null;
  /** The organization the asking page shows; another one than the session's is told, never mixed (TEN-8). */
  readonly pageOrganizationId: string | null;
  readonly runtime: Runtime;
  /** Named in the answer to an unexpected error and in its log line. */
  readonly correlationId: string;
  readonly reportFailure: (error: unknown, path: string) => void;
}
export interface ProcedureMeta {
  readonly permission: Permission;
  readonly name: string;
  readonly kind: "use-case" | "query" | "personal";
  readonly discloses: "patient" | "aggregate" | "nothing";
  /** A proof of who it is not older than five minutes (AUTH-5). */
  readonly wantsProof?: ProofWanted | undefined;
  readonly input: z.ZodType;
}

/** Typed here, parsed at the door: permission comes before the input, and nothing is parsed twice. */
const forDoor =
  <S extends z.ZodType>(_schema: S) =>
  (raw: unknown): z.input<S> =>
    raw as z.input<S>;

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    transformer: superjson,
    errorFormatter: ({ shape, error, ctx }) => {
      const refusal = error.cause instanceof Refusal ? error.cause : undefined;
      const expected = refusal !== undefined || error.code !== "INTERNAL_SERVER_ERROR";
      return {
        message: expected ? error.message : "Something went wrong on our side. Nothing was changed.",
        code: shape.code,
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          path: shape.data.path,
          refusal: refusal?.code,
          details: refusal?.details,
          correlationId: ctx?.correlationId ?? referenceOf(error.cause),
        },
      };
    },
  });
const referenceOf = (cause: unknown): string | undefined =>
  cause instanceof ContextFailed ? cause.correlationId : undefined;

export const router = t.router;
export const createCaller = t.createCallerFactory;

const signedIn = t.procedure.use(({ ctx, next }) => {
  if (!ctx.actor) throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in first." });
  if (ctx.pageOrganizationId !== ctx.actor.organizationId) throw asTRPCError(organizationChanged());
  return next({ ctx: { ...ctx, actor: ctx.actor } });
});

const TRPC_CODE: Record<RefusalKind, TRPCError["code"]> = {
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  "not-found": "NOT_FOUND",
  conflict: "CONFLICT",
  unprocessable: "UNPROCESSABLE_CONTENT",
  "too-many": "TOO_MANY_REQUESTS",
};
const codeOf = (code: RefusalCode): TRPCError["code"] => TRPC_CODE[REFUSALS[code]];

const organizationChanged = (): Refusal =>
  refused(
    "access/organization-changed",
    "You are in another organization now. Reload this page to go on there.",
  );

const asTRPCError = (refusal: Refusal): TRPCError =>
  new TRPCError({ code: codeOf(refusal.code), message: refusal.message, cause: refusal });

const toTRPCError = (ctx: ApiContext, path: string) => (error: unknown) => {
  if (error instanceof Refusal) throw asTRPCError(error);
  if (error instanceof TransitionRefused)
    throw new TRPCError({ code: "CONFLICT", message: error.message, cause: error });
  ctx.reportFailure(error, path);
  throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: error });
};

/** Publishes a use-case as a mutation; permission, scope, transaction and audit trail live in runUseCase. */
export const mutation = <S extends z.ZodType, O>(useCase: UseCase<S, O>) =>
  signedIn
    .meta({
      permission: useCase.permission,
      name: useCase.name,
      kind: "use-case",
      discloses: "nothing",
      wantsProof: useCase.wantsProof,
      input: useCase.input,
    })
    .input(forDoor(useCase.input))
    .mutation(({ ctx, input, path }) =>
      runUseCase(useCase, ctx.runtime, ctx.actor, input as z.input<S>).catch(toTRPCError(ctx, path)),
    );

/** Publishes a read model as a query. */
export const query = <S extends z.ZodType, O>(readModel: ReadModel<S, O>) =>
  signedIn
    .meta({
      permission: readModel.permission,
      name: readModel.name,
      kind: "query",
      discloses: readModel.discloses,
      wantsProof: readModel.wantsProof,
      input: readModel.input,
    })
    .input(forDoor(readModel.input))
    .query(({ ctx, input, path }) =>
      runQuery(readModel, ctx.runtime, ctx.actor, input as z.input<S>).catch(toTRPCError(ctx, path)),
    );

/** Publishes what a person does about the own sign-in, before an organization is entered. */
export const personalQuery = <S extends z.ZodType, O>(act: PersonalAct<S, O>) =>
  personal(act).query(({ ctx, input, path }) =>
    runPersonalAct(act, ctx.runtime, ctx, input as z.input<S>).catch(toTRPCError(ctx, path)),
  );
export const personalMutation = <S extends z.ZodType, O>(act: PersonalAct<S, O>) =>
  personal(act).mutation(({ ctx, input, path }) =>
    runPersonalAct(act, ctx.runtime, ctx, input as z.input<S>).catch(toTRPCError(ctx, path)),
  );
const personal = <S extends z.ZodType, O>(act: PersonalAct<S, O>) =>
  t.procedure
    .meta({
      permission: "session:self",
      name: act.name,
      kind: "personal",
      discloses: "nothing",
      input: act.input,
    })
    .input(forDoor(act.input));
