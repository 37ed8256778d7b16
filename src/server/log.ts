import { type Logger, pino } from "pino";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Names that the program gives itself: a door, a job, a code. Never a name of a person or a value of a record. */
const WORD = /^[a-z][\w./:[\]()-]{0,80}$/;
/** SQLSTATE, Prisma, Node: 23505, P2002, ECONNRESET. */
const ERROR_CODE = /^([0-9A-Z]{5}|[A-Z][A-Z_]{2,40})$/;
const NAMED_KEYS = new Set([
  "door",
  "path",
  "job",
  "code",
  "kind",
  "status",
  "stage",
  "outcome",
  "method",
  "process",
]);

/**
 * Log lines take ids, numbers, instants and the words of an allow-list; anything else becomes `[removed]` (PHI-2).
 * An error keeps its name, its code and its frames: its message may quote a row.
 */
export const openLog = (level: string, destination?: { write(line: string): void }): Logger =>
  pino(
    {
      level,
      base: { pid: process.pid },
      formatters: { level: (label) => ({ level: label }), log: (fields) => allowedFields(fields) },
      // An error given as the only argument becomes { err }; its message must not become the line's text.
      hooks: {
        logMethod([first, ...rest], method) {
          if (first instanceof Error) method.apply(this, [{ err: first }, "unexpected error"]);
          else method.apply(this, [first, ...rest] as Parameters<typeof method>);
        },
      },
      serializers: { err: (error: unknown) => error },
    },
    ...(destination ? [destination] : []),
  );

const allowedFields = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, allowedValue(key, value)]));

function allowedValue(key: string, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (value instanceof Error) return errorWithoutWords(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return "[removed]";
  return UUID.test(value) || (NAMED_KEYS.has(key) && WORD.test(value)) ? value : "[removed]";
}

function errorWithoutWords(error: Error): Record<string, unknown> {
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return {
    type: error.name,
    ...(typeof code === "string" && (ERROR_CODE.test(code) || WORD.test(code)) ? { code } : {}),
    frames: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: errorWithoutWords(error.cause) } : {}),
  };
}
