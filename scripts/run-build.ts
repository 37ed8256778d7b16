// Makes the database client and the production build without starting anything; used by the Dockerfile.
import { buildWebApp, generateClient } from "./build/build";
import { createShutdown } from "./installation/shutdown";
import { explain } from "./start-refused";

const shutdown = createShutdown();
try {
  await generateClient(shutdown);
  await buildWebApp(shutdown);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
