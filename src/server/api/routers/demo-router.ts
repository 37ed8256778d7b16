import { moveClock } from "@/server/use-cases/demo/move-clock";
import { mutation, router } from "../trpc";

export const demoRouter = router({ moveClock: mutation(moveClock) });
