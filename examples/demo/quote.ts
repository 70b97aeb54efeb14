/** Writes a word so that a shell takes it as it is. */
export function quote(word: string): string {
  if (/^[\w./:\\-]+$/.test(word)) return word;
  return process.platform === "win32" ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
