/** Sent with every answer; the content security policy of pages needs a nonce and is set in src/proxy.ts. */
const securityHeaders = {
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), browsing-topics=()",
};

/** Sent with every answer of the API, those of the framework included: nothing in it may run. */
const apiHeaders = {
  "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
};

/** And nobody keeps it, but one code on a date, which says itself how long. */
const notKept = { "Cache-Control": "no-store" };

/** @param {Record<string, string>} named */
const listed = (named) => Object.entries(named).map(([key, value]) => ({ key, value }));

/** Packages with native or WebAssembly parts, or that load their own files: required at run time, not bundled. */
const notBundled = [
  "@cantoo/pdf-lib",
  "@node-rs/argon2",
  "graphile-worker",
  "pdfmake",
  "pg",
  "pino",
  "ssh2",
  "ssh2-sftp-client",
];

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  // A lockfile in a folder above must not move the root, and with it the place of server.js.
  outputFileTracingRoot: import.meta.dirname,
  // Fonts of the letters are read as files, which no import shows.
  outputFileTracingIncludes: { "/**": ["node_modules/pdfmake/fonts/Roboto/*"] },
  turbopack: { root: import.meta.dirname },
  typedRoutes: false,
  // `npm test` runs the compiler over everything, tests included.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  serverExternalPackages: notBundled,
  headers: async () => [
    { source: "/:path*", headers: listed(securityHeaders) },
    { source: "/api/:path*", headers: listed(apiHeaders) },
    { source: "/api/((?!code-sets/v1/codes/).*)", headers: listed(notKept) },
  ],
};

export default config;
