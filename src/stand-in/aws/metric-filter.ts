import { parseJsonPattern, reader } from './json-pattern.ts';
import { refuse } from './refuse.ts';

/** A CloudWatch Logs filter pattern, ready to be asked. */
export interface FilterPattern {
  readonly matches: (message: string) => boolean;
  /** Selector → value found, as TestMetricFilter answers. */
  readonly extract: (message: string) => Readonly<Record<string, string>>;
}

const NOTHING: FilterPattern['extract'] = () => ({});

/**
 * Parses a filter pattern: empty (matches all), quoted and plain terms, `?any ?of`, `-without`, or `{ JSON }` (see json-pattern.ts).
 * Space-delimited `[…]` patterns and `%regular expressions%` are refused with InvalidParameterException, never guessed.
 */
export function filterPattern(source: string): FilterPattern {
  // Every line meets every filter: a pattern is parsed once.
  const known = PARSED.get(source) ?? parsed(source);
  PARSED.set(source, known);
  return known;
}

const PARSED = new Map<string, FilterPattern>();

function parsed(source: string): FilterPattern {
  const pattern = source.trim();
  if (pattern === '') return { matches: () => true, extract: NOTHING };
  if (!pattern.startsWith('{')) return { matches: termTest(pattern), extract: NOTHING };
  if (!pattern.endsWith('}')) return invalid();
  const { selectors, matches } = parseJsonPattern(pattern.slice(1, -1));
  return {
    matches: message => {
      const event = jsonOf(message);
      return event !== undefined && matches(event);
    },
    extract: message => {
      const event = jsonOf(message);
      const found = selectors
        .map(selector => [selector, reader(selector)(event)] as const)
        .filter(([, value]) => value !== undefined);
      return Object.fromEntries(
        found.map(([selector, value]) => [selector, typeof value === 'string' ? value : JSON.stringify(value)]),
      );
    },
  };
}

function termTest(pattern: string): (message: string) => boolean {
  const terms: { readonly sort: '' | '?' | '-'; readonly text: string }[] = [];
  const term = /\s*([?-]?)(?:"((?:[^"\\]|\\.)+)"|([A-Za-z0-9_]+))(?=\s|$)/y;
  while (term.lastIndex < pattern.length) {
    const found = term.exec(pattern);
    // Terms with other signs must be quoted; CloudWatch refuses them too.
    if (found === null) return invalid();
    const text = found[2]?.replace(/\\(.)/g, '$1') ?? found[3] ?? invalid();
    terms.push({ sort: found[1] === '?' ? '?' : found[1] === '-' ? '-' : '', text });
  }
  const of = (sort: string) => terms.filter(each => each.sort === sort).map(each => each.text);
  const [all, any, none] = [of(''), of('?'), of('-')];
  // CloudWatch ignores `?` terms beside others; nobody means that.
  if (any.length > 0 && all.length + none.length > 0) return invalid();
  return message =>
    all.every(text => message.includes(text)) &&
    none.every(text => !message.includes(text)) &&
    (any.length === 0 || any.some(text => message.includes(text)));
}

/** The message as a JSON object, or `undefined`: a line that is not one matches no JSON pattern. */
export function jsonOf(message: string): object | undefined {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function invalid(): never {
  return refuse('InvalidParameterException', 'Invalid metric filter pattern');
}
