import { defaultShouldDehydrateQuery, MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import superjson from "superjson";
import { isRefusal } from "./refusal";

export interface ClientReports {
  /** Every failed call passes here once, before its caller sees it. */
  readonly onFailure: (error: unknown) => void;
  /** A failed act whose caller shows nothing itself. */
  readonly onUnhandledMutation: (error: unknown) => void;
}

/** The same settings on the server and in the browser: bigint and dates survive the way between them. */
export const makeQueryClient = (reports?: ClientReports): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onError: (error) => reports?.onFailure(error) }),
    mutationCache: new MutationCache({
      onError: (error, _input, _result, mutation) => {
        reports?.onFailure(error);
        if (!mutation.options.onError) reports?.onUnhandledMutation(error);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // While a page is rendered an error is an answer; in the browser it may have been the network.
        retry: (count, error) => reports !== undefined && count < 2 && !isRefusal(error),
      },
      mutations: { retry: false },
      dehydrate: { serializeData: superjson.serialize, shouldDehydrateQuery: defaultShouldDehydrateQuery },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });
