import type { CodeEntry } from "@/domain/code-sets/code-entry";
import type { CodeRelease } from "@/domain/code-sets/code-release";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component, ComponentContents, ComponentKind } from "@/domain/code-sets/components/component";
import { calendarDate } from "@/domain/shared/calendar-date";

/** A file as it is once read, in force from October 2025 unless it says otherwise. */
export const madeUpComponent = <Kind extends ComponentKind>(
  kind: Kind,
  content: ComponentContents[Kind],
  edition: { readonly version?: string; readonly from?: string; readonly through?: string } = {},
): Component<Kind> => {
  const { version = "2026", from = "2025-10-01", through } = edition;
  return {
    kind,
    content,
    counts: {},
    source: {
      covers: { from: calendarDate(from), ...(through && { through: calendarDate(through) }) },
      provenance: { name: `${kind}.csv`, title: kind, publisher: "CMS", version, checksum: "none" },
    },
  };
};

/** A complete release of these codes from October 2025; a code that others continue is a heading. */
export const madeUpRelease = (system: CodeSystem, codes: readonly string[]): CodeRelease => ({
  id: `${system} made up`,
  system,
  name: `${system}, made up`,
  covers: { from: calendarDate("2025-10-01") },
  complete: true,
  asOf: calendarDate("2025-10-01"),
  provenance: [],
  entries: codes.map(
    (code): CodeEntry => ({
      system,
      code,
      title: `Title of ${code}`,
      titleOrigin: "official",
      billable: !codes.some((other) => other !== code && other.startsWith(code)),
      validFrom: calendarDate("2025-10-01"),
      ...(system === "hcpcs" && { procedure: { section: "other" as const } }),
    }),
  ),
});
