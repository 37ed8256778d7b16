"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Menu } from "@/components/ui/menu";
import { roleWords } from "@/trpc/role-words";
import { signOut } from "@/trpc/sign-in";
import { useViewer } from "@/trpc/use-viewer";

/** Who is signed in, as what; account and sign-out. */
export function PersonMenu() {
  const { name, roles } = useViewer();
  const queryClient = useQueryClient();
  return (
    <Menu
      label="Person"
      trigger={
        <button type="button" className="top-item" title={roleWords(roles)}>
          {name}
        </button>
      }
      groups={[
        [{ id: "account", label: "Account", note: roleWords(roles), href: "/settings/account" }],
        [{ id: "sign-out", label: "Sign out", onChoose: () => void signOut(queryClient) }],
      ]}
    />
  );
}
