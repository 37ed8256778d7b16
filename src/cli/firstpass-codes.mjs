#!/usr/bin/env node
import { startCommand } from "./start-command.mjs";

await startCommand("firstpass-codes", "./codes.ts");
