import type { z } from "zod";
import type { Database } from "@/server/db/client";
import { newId } from "@/server/db/new-id";
import { refused } from "@/server/refusal";
import type { Runtime } from "@/server/runtime";
import { requireStorableText } from "@/server/storable-text";
import type { PersonSession, SessionStage } from "./session";

/**
 * What a person does about the own sign-in before an organization is entered: no tenant table is in reach, and the
 * sign-in events are the trail.
 */
export interface PersonalAct<S extends z.ZodType = z.ZodType, O = unknown> {
  readonly name: string;
  readonly kind: "query" | "mutation";
  /** Who may come: anyone at all, or a person whose session is at one of these stages. */
  readonly stages: "anyone" | readonly SessionStage[];
  readonly input: S;
  run(context: PersonalContext, input: z.output<S>): Promise<O>;
}
export const definePersonalAct = <S extends z.ZodType, O>(act: PersonalAct<S, O>): PersonalAct<S, O> => act;

export interface PersonalContext {
  readonly db: Database;
  readonly now: Date;
  readonly session: PersonSession | undefined;
  /** Appended to the sign-in events. */
  record(kind: string, detail?: string): Promise<void>;
}

export interface Visitor {
  readonly session: PersonSession | undefined;
  readonly address: string | null;
}

export async function runPersonalAct<S extends z.ZodType, O>(
  act: PersonalAct<S, O>,
  runtime: Runtime,
  { session, address }: Visitor,
  input: z.input<S>,
): Promise<O> {
  if (act.stages !== "anyone" && !(session && act.stages.includes(session.stage)))
    throw refused("access/signed-out", "Sign in first.");
  const parsed = act.input.safeParse(input);
  if (!parsed.success) throw refused("input/invalid", parsed.error.message, parsed.error.issues);
  requireStorableText(parsed.data);
  const now = runtime.now();
  return act.run(
    {
      db: runtime.db,
      now,
      session,
      record: async (kind, detail) => {
        await runtime.db.signInEvent.create({
          data: {
            id: newId(),
            at: now,
            kind,
            userId: session?.userId ?? null,
            address,
            detail: detail ?? null,
          },
        });
      },
    },
    parsed.data,
  );
}

/** The person of a session that the stages already vouched for. */
export function personOf(context: PersonalContext): PersonSession {
  if (!context.session) throw refused("access/signed-out", "Sign in first.");
  return context.session;
}
