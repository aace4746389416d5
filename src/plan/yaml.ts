import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { At, Path, Place, Problem } from './problem.ts';
import { BAD_ALIAS, MAX_ALIASES, nodeFault } from './yaml-nodes.ts';

/** A plan is a text that people read: more than this is not one. */
const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 40;

/** The data of a YAML file and where each part stands, or what is wrong with it. */
export type Read =
  | { readonly data: unknown; readonly at: At; readonly sourceOf: (path: Path) => string | undefined }
  | { readonly problems: readonly Problem[] };

const wrong = (place: Place, message: string): { problems: Problem[] } => ({
  problems: [{ rule: 'yaml', path: [], ...place, message }],
});

/**
 * Reads a YAML text strictly: one document, YAML 1.2, unique keys, bounded size, depth and aliases.
 * @param bytes the file
 * @param what it should be, in a word
 * @returns data and places, or problems; never throws
 */
export function readYaml(bytes: Uint8Array, what = 'plan'): Read {
  const start = { line: 1, col: 1 };
  if (bytes.byteLength > MAX_BYTES)
    return wrong(
      start,
      `expected a ${what} of at most ${MAX_BYTES} bytes, found ${bytes.byteLength}; split ${what === 'plan' ? 'the system' : 'it'} or check the path`,
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return wrong(start, 'expected UTF-8 text, found bytes that are not; save the file as UTF-8 or check the path');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (control)
    return wrong(
      placeOf(text, control.index),
      'expected text, found a control character; this looks like a binary file: check the path',
    );
  if (text.trim() === '') return wrong(start, empty(what));

  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      version: '1.2',
      lineCounter: lines,
      uniqueKeys: true,
      prettyErrors: false,
      strict: true,
      stringKeys: true,
    });
  } catch (error) {
    // The parser is recursive: a file nested thousands deep ends here instead of in a crash.
    return wrong(
      start,
      `expected YAML, found a file that cannot be parsed (${error instanceof RangeError ? 'nested too deeply' : 'unknown form'}); reduce its nesting`,
    );
  }
  const faults = telling([...document.errors, ...document.warnings]);
  if (faults.length > 0) {
    return {
      problems: faults.slice(0, 20).map(fault => {
        // How deep the parser gets depends on its stack, so that place would be another on every machine.
        const where = fault.code === 'RESOURCE_EXHAUSTION' ? start : lines.linePos(fault.pos[0]);
        return {
          rule: 'yaml',
          path: [],
          line: Math.max(1, where.line),
          col: Math.max(1, where.col),
          message: YAML_MESSAGES[fault.code] ?? `expected YAML 1.2, found something else (${fault.code}); correct this line`,
        };
      }),
    };
  }
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2') {
    return wrong(start, 'expected YAML 1.2, found another version, in which `on` and `no` are not words; remove the %YAML line');
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return wrong(start, empty(what));
  if (tooDeep(document.contents, 0))
    return wrong(start, `expected at most ${MAX_DEPTH} levels of nesting, found more; reduce it`);
  const fault = nodeFault(document);
  if (fault) return wrong(lines.linePos(fault.offset), fault.message);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return wrong(start, `expected at most ${MAX_ALIASES} uses of aliases, found that they multiply to more; write the lists out`);
  }
  const at: At = (path, what = 'value') => {
    const offset = offsetOf(document, path, what);
    const where = lines.linePos(offset ?? 0);
    return { line: Math.max(1, where.line), col: Math.max(1, where.col) };
  };
  const sourceOf = (path: Path): string | undefined => {
    const node = document.getIn(path, true);
    return isScalar(node) && typeof node.source === 'string' ? node.source : undefined;
  };
  return { data, at, sourceOf };
}

const empty = (what: string): string => `expected a ${what}, found an empty file; \`examples/\` has some to begin with`;

/** The faults that a person can mend: all duplicate keys, and of the rest the first, since the others mostly follow from it. */
function telling(faults: readonly YAMLError[]): readonly YAMLError[] {
  const first = faults.filter(fault => fault.code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0])[0];
  return faults.filter(fault => fault === first || (fault.code === 'DUPLICATE_KEY' && (!first || fault.pos[0] < first.pos[0])));
}

const YAML_MESSAGES: Record<string, string> = {
  DUPLICATE_KEY: 'expected each key once in a map, found it twice; remove or rename one',
  TAB_AS_INDENT: 'expected spaces for indentation, found a tab; use two spaces',
  BAD_INDENT: 'expected the indentation of its list or map, found another; align it with the lines above',
  MULTIPLE_DOCS: 'expected one document, found a second one after ---; one file holds one plan',
  MISSING_CHAR: 'expected a closing quote, bracket or colon, found something else; correct this line',
  BAD_ALIAS,
  NON_STRING_KEY: 'expected a key that is text, found another value; put it in quotes',
  RESOURCE_EXHAUSTION: 'expected a plan that people can read, found one nested too deeply; reduce its nesting',
  MULTILINE_IMPLICIT_KEY: 'expected a key on one line, found one over several; a colon may be missing or a quote open',
  BLOCK_AS_IMPLICIT_KEY: 'expected one colon in this line, found a second; put the text in quotes',
  BAD_DIRECTIVE: 'expected no YAML directives but %YAML 1.2, found another; remove the line that begins with %',
  TAG_RESOLVE_FAILED: 'expected plain YAML, found a tag that is not known; remove the word that begins with !',
  UNEXPECTED_TOKEN: 'expected YAML, found a character that cannot stand here; quote the text',
};

function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
}

function tooDeep(node: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH) return true;
  if (isMap(node) || isSeq(node)) return node.items.some(item => tooDeep(isPair(item) ? item.value : item, depth + 1));
  return false;
}

/** Follows a path as far as the file goes, so that a missing key is shown at the map that should hold it. */
function offsetOf(document: Document.Parsed, path: Path, what: 'value' | 'key'): number | undefined {
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const [index, part] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === String(part));
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      if (last && what === 'key') return offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
    } else {
      return offset;
    }
    if (isNode(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}
