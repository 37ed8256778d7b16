import { PageBody } from "@/components/frame/page-body";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function NotFound() {
  return (
    <PageBody>
      <EmptyState
        kind="nothing-matches"
        title="There is no such record."
        action={<Button href="/">Home</Button>}
      >
        It does not exist, or belongs to another organization.
      </EmptyState>
    </PageBody>
  );
}
