import type { CodeRelease } from "../code-release";
import type { CodeSystem } from "../code-system";
import type { Component } from "../components/component";

/** Code sets whose words an office may only show to people its license covers. */
export const LICENSED_SYSTEMS = ["cpt", "cdt"] as const satisfies readonly CodeSystem[];
export type LicensedSystem = (typeof LICENSED_SYSTEMS)[number];

/** The same codes and dates; of the licensed words nothing is left, our own take their place where there are some. */
export function releaseWithoutLicensedWords(
  release: CodeRelease,
  ownWords: (code: string) => string,
): CodeRelease {
  return {
    ...release,
    entries: release.entries.map((entry) => {
      if (entry.titleOrigin !== "licensed") return entry;
      const title = ownWords(entry.code);
      return { ...entry, title, titleOrigin: title ? "own-words" : "number-only" };
    }),
  };
}

export function componentWithoutLicensedWords(component: Component): Component {
  if (!isLicensedList(component)) return component;
  return { ...component, content: component.content.map(({ code }) => ({ code, title: "" })) };
}

const isLicensedList = (component: Component): component is Component<LicensedSystem> =>
  LICENSED_SYSTEMS.some((system) => system === component.kind);
