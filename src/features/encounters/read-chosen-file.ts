/** The text of a file that was dropped or chosen; a gzip file is opened first. */
export async function readChosenFile(file: File): Promise<string> {
  if (!/\.gz$/i.test(file.name)) return file.text();
  const opened = file.stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(opened).text();
}
