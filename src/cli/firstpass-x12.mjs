#!/usr/bin/env -S node --max-semi-space-size=8
// With little room for new objects a file of any size is read in half the memory and the same time.
import { startCommand } from "./start-command.mjs";

await startCommand("firstpass-x12", "./x12.ts");
