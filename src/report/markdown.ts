/** The step summary's limit is 1 MiB; a part of it is left to whoever writes before and after. */
export const LARGEST_SUMMARY = 900_000;

/**
 * What would be markup, an HTML tag, a mention or an automatic link. A mention is found in the finished text, where an entity is
 * an @ again, so it is parted from its name; the others are read from the source.
 */
const MARKUP = /[\\`*[\]|~$#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>@]|:(?=\/\/)|(?<=\bwww)\./gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '@&#8203;',
  ':': '&#58;',
  '.': '&#46;',
};

/**
 * Makes a text of a plan or of this code safe to stand in GitHub's Markdown after the beginning of a line, in a table as well.
 * @param text any text
 * @returns one line that shows as the text itself
 */
export function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(MARKUP, mark => ENTITIES[mark] ?? `\\${mark}`);
}

/**
 * A table.
 * @param head the column titles
 * @param rows cells as they shall show; they are escaped here
 * @returns lines of GitHub's Markdown
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)];
}

/**
 * Joins lines up to the limit of a summary. What matters stands first, so the end is what may fall away.
 * @param lines in order of weight
 * @param largest bytes; a comment takes fewer than a summary
 * @returns text of at most so many bytes
 */
export function fitted(lines: readonly string[], largest = LARGEST_SUMMARY): string {
  const kept: string[] = [];
  let size = 200;
  for (const line of lines) {
    size += Buffer.byteLength(line, 'utf8') + 1;
    if (size > largest) return `${kept.join('\n')}\n\n… and ${lines.length - kept.length} more lines: see the evidence.\n`;
    kept.push(line);
  }
  return `${kept.join('\n')}\n`;
}
