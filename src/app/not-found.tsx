import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "No such page" };

export default function NotFound() {
  return (
    <main className="entry">
      <h1 className="entry-name">FirstPass</h1>
      <EmptyState
        kind="nothing-matches"
        title="There is no such page."
        action={<Button href="/">Home</Button>}
      >
        The address may be cut short or mistyped.
      </EmptyState>
    </main>
  );
}
