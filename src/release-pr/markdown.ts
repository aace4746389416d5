import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** GitHub stores at most so many characters of a pull request's body. */
export const LARGEST_BODY = 65_536;
/** Quotes in quotes cost the parser the square of their depth; nobody writes this many. */
const DEEPEST = /^[ \t]*(?:>[ \t]*){30}/m;

/** One top-level part of a body: a heading, or what is visible of anything else. */
export interface Part {
  /** 1 to 6 for a heading, 0 for everything else. */
  readonly depth: number;
  /** Lines as a reader sees them; comments, rules and the content of fenced code are left out. */
  readonly lines: readonly string[];
  /** The first lines of list items, each for itself. */
  readonly items: readonly string[];
  /** Whether it shows anything at all, fenced code included. */
  readonly visible: boolean;
}

/**
 * Reads a body as CommonMark: headings in fenced code, comments, quotes and lists are none, and underlined headings are.
 * @param body as GitHub gives it
 * @returns its top-level parts; undefined if it is longer than GitHub's limit or nested beyond reason
 */
export function partsOf(body: string): readonly Part[] | undefined {
  if (body.length > LARGEST_BODY || DEEPEST.test(body)) return undefined;
  return fromMarkdown(body).children.map(partOf);
}

function partOf(node: RootContent): Part {
  const lines = textOf(node)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  return {
    depth: node.type === 'heading' ? node.depth : 0,
    lines,
    items: node.type === 'list' ? node.children.map(item => textOf(item).split('\n')[0]?.trim() ?? '') : [],
    visible: lines.length > 0 || shows(node),
  };
}

/** What a reader sees, with a line break wherever a block ends. */
function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'html':
      return node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<[^>]*>/g, ' ');
    case 'break':
      return '\n';
    // What a tool printed, not what the author says.
    case 'code':
    case 'definition':
    case 'thematicBreak':
      return '';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      if (!('children' in node)) return '';
      return node.children.map(textOf).join(inline(node) ? '' : '\n');
  }
}

const inline = ({ type }: Nodes): boolean =>
  ['paragraph', 'heading', 'emphasis', 'strong', 'link', 'linkReference'].includes(type);

/** Fenced code and images show something although they say nothing. */
function shows(node: Nodes): boolean {
  if (node.type === 'code') return node.value.trim() !== '';
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return 'children' in node && node.children.some(shows);
}
