// Moves the line numbers in docs/coverage.md after a plan or a risk file was edited: each place names a word of its line, and a word that
// stands on one other line only has moved there. Whatever is not that clear is left for a person; test/coverage.test.ts names it.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/coverage.md';
const plans = new Map();
const linesOf = path => {
  if (!plans.has(path)) plans.set(path, readFileSync(path, 'utf8').split('\n'));
  return plans.get(path);
};
let moved = 0;
const text = readFileSync(FILE, 'utf8').replaceAll(/([\w./-]+\.ya?ml):(\d+) \(([^|<]+)\)/g, (place, path, number, word) => {
  const lines = linesOf(path);
  if (lines[Number(number) - 1]?.includes(word)) return place;
  const found = lines.flatMap((line, index) => (line.includes(word) && !line.trim().startsWith('#') ? [index + 1] : []));
  if (found.length !== 1) return place;
  moved += 1;
  return `${path}:${found[0]} (${word})`;
});
if (moved > 0) writeFileSync(FILE, text);
console.log(`moved ${moved} places of ${FILE}`);
