/** Where an installation runs, who signs in, and how fast is typed; said by the environment. */
export const browserSettings = {
  base: process.env.BASE_URL ?? "http://localhost:3000",
  email: process.env.DEMO_USER ?? "coder@demo.test",
  password: process.env.DEMO_PASSWORD ?? "",
  chromium: process.env.CHROMIUM_PATH,
  gapMs: Number(process.env.GAP_MS ?? 130),
};
