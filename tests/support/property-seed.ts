// Loaded before every test file: properties draw from the seed of the run, so that two runs of one commit try the same.
import { configureGlobal, readConfigureGlobal } from "fast-check";
import { runSeed } from "./long-run";

configureGlobal({ ...readConfigureGlobal(), seed: runSeed });
