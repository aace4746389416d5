const KEYS = ['body', 'text', 'message_body', 'html', 'content', 'subject', 'comment', 'email_body', 'snippet'];
const BARE = new RegExp(`(?:^|[\\s{,;])(?:${KEYS.join('|')})=("[^"]{1,2000}"|'[^']{1,2000}')`, 'gi');
/** A word or two may be a category; three are prose. */
const PROSE = /\S+\s+\S+\s+\S+/;
const DEEPEST = 8;

/**
 * What somebody wrote, in a line: prose under a key that names a message's text, in JSON (also inside of other texts of JSON) or as
 * key="…".
 * @param line any text
 * @returns how many
 */
export function bodies(line: string): number {
  const bare = [...line.matchAll(BARE)].filter(([, text]) => PROSE.test(text ?? '')).length;
  const start = line.indexOf('{');
  const parsed = start < 0 ? undefined : jsonOf(line.slice(start, line.lastIndexOf('}') + 1));
  return bare + (parsed === undefined ? 0 : within(parsed, 0));
}

function within(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return 0;
  let count = 0;
  for (const [key, held] of Object.entries(value)) {
    if (typeof held !== 'string') count += within(held, depth + 1);
    else if (KEYS.includes(key.toLowerCase()) && PROSE.test(held)) count += 1;
    else if (held.startsWith('{')) count += within(jsonOf(held), depth + 1);
  }
  return count;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: nothing stands under a key in it.
    return undefined;
  }
}
