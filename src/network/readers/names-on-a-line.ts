/** What people put between names on one line. */
const BETWEEN = /\s*(?:[,;&+]|\s(?:en|and)\s)\s*/i;

/** The names in a text such as `Anna, Bram en Cor`; one where nothing stands between names. */
export function namesOnALine(text: string): readonly string[] {
  const bare = text.trim().replace(/\s*[,;]$/, '');
  return bare.split(BETWEEN);
}
