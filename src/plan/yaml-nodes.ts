import { type Document, type Node, type Scalar, visit } from 'yaml';

/** Aliases may repeat a list, not multiply it: an alias bomb stays below this count. */
export const MAX_ALIASES = 50;

/** What is said of an alias that names no anchor. */
export const BAD_ALIAS = 'expected an alias of an anchor that stands above, found none; write the value out';

/** Something in a YAML document that its syntax allows and a plan does not. */
export interface Fault {
  /** Where it stands, in characters from the beginning. */
  readonly offset: number;
  readonly message: string;
}

/**
 * Characters that are not what a reader sees: control characters but line feed and tab, halves of a surrogate pair, and
 * those that turn the direction of writing, with which a plan can read otherwise than it is.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Looks at every alias and every value of a document.
 * @param document as parsed
 * @returns the first alias that names no anchor, stands inside what it names or is one too many; or the first text with
 *   characters that cannot be seen; or the first whole number that cannot be kept exactly; undefined if there is none
 */
export function nodeFault(document: Document.Parsed): Fault | undefined {
  let fault: Fault | undefined;
  let aliases = 0;
  // In the order of the document: an alias means the last one above it. To ask the alias itself is to go through all of it once more.
  const anchors = new Map<string, Node>();
  const keep = (node: Node & { readonly anchor?: string | undefined }): void => {
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
  };
  visit(document, {
    Alias(_key, node, path) {
      const offset = node.range?.[0] ?? 0;
      const named = anchors.get(node.source);
      aliases += 1;
      if (!named) fault = { offset, message: BAD_ALIAS };
      else if (path.includes(named))
        fault = {
          offset,
          message: 'expected an alias of a value above, found one inside the value that it names; write the value out',
        };
      else if (aliases > MAX_ALIASES)
        fault = { offset, message: `expected at most ${MAX_ALIASES} uses of aliases, found more; write the lists out` };
      return fault ? visit.BREAK : undefined;
    },
    Collection(_key, node) {
      keep(node);
    },
    Scalar(_key, node) {
      keep(node);
      fault = scalarFault(node);
      return fault ? visit.BREAK : undefined;
    },
  });
  return fault;
}

function scalarFault({ value, range }: Scalar): Fault | undefined {
  const offset = range?.[0] ?? 0;
  if (typeof value === 'string' && HIDDEN.test(value.replaceAll(/[\n\t]/g, ''))) {
    return { offset, message: 'expected text that can be seen, found an invisible character or half of one; write it without' };
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return {
      offset,
      message: 'expected a whole number of at most 15 digits, found a larger one; put it in quotes if it is a name',
    };
  }
  return undefined;
}
