import type { ReactNode } from "react";
import { WorkspaceFrame } from "@/features/frame/workspace-frame";
import { SignedIn } from "@/trpc/prefetch";

export default function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <SignedIn>
      <WorkspaceFrame>{children}</WorkspaceFrame>
    </SignedIn>
  );
}
