/** What is left of a summary's table before an approval: the findings were printed by the gate itself. */
const LEFT_OUT = '### All findings';

/**
 * A job summary as a terminal can show it: headings and lists as they are, tables with aligned columns.
 * @param markdown what the job wrote
 * @returns lines
 */
export function markdownLines(markdown: string): readonly string[] {
  const lines: string[] = [];
  let table: string[][] = [];
  let skipping = false;
  const flush = (): void => {
    const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0)));
    for (const row of table) lines.push(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
    table = [];
  };
  for (const raw of markdown.split('\n')) {
    if (raw.startsWith('#')) skipping = raw.trim() === LEFT_OUT;
    if (skipping) continue;
    if (/^\|( --- \|)+$/.test(raw)) continue;
    if (raw.startsWith('|')) {
      table.push(
        raw
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map(plainText),
      );
      continue;
    }
    flush();
    const text = plainText(raw.replace(/^#+ /, ''));
    if (text !== '' || lines.at(-1) !== '') lines.push(text);
  }
  flush();
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function plainText(markdown: string): string {
  return markdown
    .replace(/\*\*|`/g, '')
    .replace(/\\([\\`*_{}[\]()#+!|~$-])/g, '$1')
    .replaceAll('&#58;', ':')
    .replaceAll('&#46;', '.')
    .replaceAll('&#64;', '@')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
