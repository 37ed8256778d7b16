export type Theme = "system" | "light" | "dark";
export type Density = "compact" | "regular" | "touch";
export type LookName = "theme" | "density" | "rail";

/** Cookies that say how a browser wants the product to look. They hold nothing else. */
export const lookCookie: Readonly<Record<LookName, string>> = {
  theme: "firstpass-theme",
  density: "firstpass-density",
  rail: "firstpass-rail",
};

export interface LookPreferences {
  readonly theme: Theme;
  readonly density: Density;
  readonly railOpen: boolean;
}

type CookieReader = (name: string) => string | undefined;

/** Reads them on the server; anything unknown is the default, so there is no flash and nothing to trust. */
export function readLookPreferences(cookie: CookieReader): LookPreferences {
  const theme = cookie(lookCookie.theme);
  const density = cookie(lookCookie.density);
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    density: density === "regular" || density === "touch" ? density : "compact",
    railOpen: cookie(lookCookie.rail) === "open",
  };
}
