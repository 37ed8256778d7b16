import { PageBody } from "@/components/frame/page-body";
import { EmptyState } from "@/components/ui/empty-state";

/** A page that the roles of the person do not open. */
export const NotPermitted = () => (
  <PageBody>
    <EmptyState kind="not-permitted" title="Your roles do not open this page.">
      An administrator of your organization can give you a role that does.
    </EmptyState>
  </PageBody>
);
