import { TRPCClientError } from "@trpc/client";
import type { AppRouter } from "@/server/api/root";
import type { RefusalCode } from "@/server/refusal";

type ApiError = TRPCClientError<AppRouter>;

const asApiError = (error: unknown): ApiError | undefined =>
  error instanceof TRPCClientError ? (error as ApiError) : undefined;

/** The code of an expected no; undefined for a failure of ours, of the network, or a call without a session. */
export const refusalOf = (error: unknown): RefusalCode | undefined => asApiError(error)?.data?.refusal;

/** What the server attached to its no, for instance the problems of an input. */
export const refusalDetailsOf = (error: unknown): unknown => asApiError(error)?.data?.details;

/** An answer of the server that another try will not change. */
export const isRefusal = (error: unknown): boolean => {
  const status = asApiError(error)?.data?.httpStatus;
  return status !== undefined && status < 500;
};

export const isSignedOut = (error: unknown): boolean => asApiError(error)?.data?.code === "UNAUTHORIZED";

/** The sentence for a person: the refusal's own words, or what is true of any failure. */
export function messageOf(error: unknown): string {
  const api = asApiError(error);
  if (!api?.data) return "The server cannot be reached. Nothing was changed; your text is kept.";
  const reference = isRefusal(error) ? "" : ` Reference ${api.data.correlationId}.`;
  return `${api.message}${reference}`;
}

/** What a refusal said of single entries, by their path in the input: `payTo.zip`. */
export function entryProblemsOf(error: unknown): Readonly<Record<string, string>> {
  const details = refusalDetailsOf(error);
  if (!Array.isArray(details)) return {};
  return Object.fromEntries(
    details.flatMap(({ path, message }: { readonly path?: unknown; readonly message?: unknown }) =>
      Array.isArray(path) && path.length > 0 ? [[path.join("."), String(message)]] : [],
    ),
  );
}
