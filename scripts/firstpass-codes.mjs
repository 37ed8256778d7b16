#!/usr/bin/env node
import { runCommandLine } from "./run-command-line.mjs";

runCommandLine("src/cli/codes.ts");
