/**
 * A Markdown table.
 * @param head the names of its columns
 * @param rows one list of cells a row; a cell may hold Markdown
 * @returns the table's lines, without a last line break
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** A pipe would end the cell, even within a code span, and a line break the row. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

/**
 * A text as a code span.
 * @param text anything
 * @returns the text in as many backticks as it needs
 */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
