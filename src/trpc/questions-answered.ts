import type { QueryClient } from "@tanstack/react-query";

const LONGEST_WAIT_MS = 3_000;

/**
 * Waits until nothing asked of the server is on its way, but for acts that wait themselves; at most three seconds, as
 * an answer may never come.
 */
export function questionsAnswered(queryClient: QueryClient, waitingActs = 0): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(longest);
      for (const leave of leaving) leave();
      resolve();
    };
    const endIfQuiet = () => {
      if (queryClient.isFetching() + queryClient.isMutating() <= waitingActs) end();
    };
    const longest = setTimeout(end, LONGEST_WAIT_MS);
    const caches = [queryClient.getQueryCache(), queryClient.getMutationCache()];
    const leaving = caches.map((cache) => cache.subscribe(endIfQuiet));
    endIfQuiet();
  });
}
