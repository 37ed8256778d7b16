"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { DensityChoice } from "@/components/look/density-choice";
import { ThemeChoice } from "@/components/look/theme-choice";
import { OwnSessions } from "@/features/access/own-sessions";
import { PasswordForm } from "@/features/access/password-form";
import { SecondFactor } from "@/features/access/second-factor";
import { useTRPC } from "@/trpc/client";
import { roleWords } from "@/trpc/role-words";

/** The own sign-in: password, second factor, sessions; and how the product looks in this browser. */
export function AccountPage() {
  const trpc = useTRPC();
  const { data: account } = useSuspenseQuery(trpc.account.get.queryOptions({}));
  return (
    <>
      <IdentityStrip
        page
        title="Account"
        sentence={`${account.name}, ${account.email}, ${roleWords(account.roles)}`}
      />
      <Panes columns={["1fr", "1fr", "1fr"]}>
        <Pane number={1} title="Second factor" opensFocused>
          <SecondFactor {...account.secondFactor} />
        </Pane>
        <Pane number={2} title="Sessions">
          <OwnSessions sessions={account.sessions} />
        </Pane>
        <Pane number={3} title="Password and look">
          <PasswordForm minimum={account.passwordLength} />
          <div className="pad stack">
            <ThemeChoice theme={themeOfPage()} />
            <DensityChoice />
          </div>
        </Pane>
      </Panes>
      <NextStepLine message="Theme and density are kept in this browser, all else with your account." />
    </>
  );
}

function themeOfPage(): "system" | "light" | "dark" {
  const theme = typeof document === "undefined" ? undefined : document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}
