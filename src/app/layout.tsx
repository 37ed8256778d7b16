import "@fontsource-variable/inter";
import "@fontsource-variable/jetbrains-mono";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { readLookPreferences } from "@/components/look/look-preferences";

export const metadata: Metadata = { title: { default: "FirstPass", template: "%s · FirstPass" } };
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The theme is known on the server, from a cookie, so the first paint is already right. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const kept = await cookies();
  const { theme, density } = readLookPreferences((name) => kept.get(name)?.value);
  return (
    <html lang="en-US" data-theme={theme === "system" ? undefined : theme} data-density={density}>
      <body>{children}</body>
    </html>
  );
}
