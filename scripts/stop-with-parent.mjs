// Preloaded into every process that `npm start` supervises: if the supervisor is gone, however it ended,
// the process ends in its own orderly way instead of serving on unseen.
if (process.channel) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
