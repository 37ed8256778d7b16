/** "ENOENT: no such file or directory, scandir '/x'" is "/x: no such file or directory". */
export function inPlainWords(error: Error): string {
  const [, what, path] = /^E[A-Z]+: (.*?), \w+(?: '(.*)')?$/s.exec(error.message) ?? [];
  if (!what) return error.message;
  return path ? `${path}: ${what}` : what;
}
