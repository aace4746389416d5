// What the benches that write tables into a document have in common.
import { readFileSync, writeFileSync } from 'node:fs';

/** A share as text, with one decimal. */
export const percent = share => `${(share * 100).toFixed(1)} %`;

/** A Markdown table. */
export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

/**
 * Writes a text into a document, between the two markers of the bench that made it.
 * @param path of the document
 * @param bench whose markers they are, as it is called
 * @param text in Markdown
 */
export function writeBetween(path, bench, text) {
  const document = readFileSync(path, 'utf8');
  const begin = `<!-- simulated: begin (node ${bench} --write) -->`;
  const [from, to] = [document.indexOf(begin), document.indexOf('<!-- simulated: end -->')];
  if (from < 0 || to < from) throw new Error(`${path} has lost its markers`);
  writeFileSync(path, `${document.slice(0, from + begin.length)}\n${text}\n${document.slice(to)}`);
}
