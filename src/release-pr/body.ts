import { type Part, partsOf } from './markdown.ts';
import { PENDING, SECTIONS, type SectionId, saysSomething, sectionOf } from './template.ts';

/** What is known of a body. No text of it is in here. */
export interface BodyRead {
  /** How often each section is there, and whether it says anything. */
  readonly sections: Readonly<Record<SectionId, { readonly times: number; readonly filled: boolean }>>;
  /** Whether the section about risk names a rollback plan that says something. */
  readonly rollbackPlan: boolean;
  /** Risk labels that the body names, each once. */
  readonly risks: readonly string[];
  /** Lines with a word of `PENDING` or an unchecked box, by section; `elsewhere` for those outside of all sections. */
  readonly pending: Readonly<Record<string, number>>;
  /** Whether a line `<name>: <value>` records an id. */
  readonly records: (name: string) => boolean;
}

interface Section {
  readonly id: SectionId | 'elsewhere';
  readonly parts: readonly Part[];
}

/**
 * Reads a body.
 * @param body the pull request's
 * @param template that of the repository: a section that only repeats it is empty
 * @returns what is known of it; undefined if it is too long or too deeply nested to be read
 */
export function readBody(body: string, template = ''): BodyRead | undefined {
  const parts = partsOf(body);
  if (!parts) return undefined;
  const sections = split(parts);
  const blank = new Set(split(partsOf(template) ?? []).flatMap(each => linesOf(each)));
  const of = (id: string): readonly Section[] => sections.filter(each => each.id === id);
  const says = (line: string): boolean => saysSomething(line) && !blank.has(line);
  const filled = ({ parts: all }: Section): boolean =>
    all.some(part => part.depth === 0 && part.visible && (part.lines.length === 0 || part.lines.some(says)));
  const lines = sections.flatMap(linesOf);
  return {
    sections: Object.fromEntries(
      SECTIONS.map(({ id }) => [id, { times: of(id).length, filled: of(id).some(filled) }]),
    ) as BodyRead['sections'],
    rollbackPlan: of('risk-rollback').some(section => namesRollback(section, says)),
    risks: [
      ...new Set(
        lines.flatMap(line => [...line.matchAll(/\brisk:\s?(R[0-9]+)\b/gi)].map(found => found[1]?.toUpperCase() ?? '')),
      ),
    ],
    pending: tally(sections),
    records: name => lines.some(line => recorded(line, name)),
  };
}

/** A section reaches to the next heading that opens one, or that stands no deeper than its own. */
function split(parts: readonly Part[]): readonly Section[] {
  const sections: { id: Section['id']; depth: number; parts: Part[] }[] = [{ id: 'elsewhere', depth: 0, parts: [] }];
  for (const part of parts) {
    const last = sections.at(-1);
    const id = part.depth > 0 ? sectionOf(part.lines.join(' ')) : undefined;
    if (id) sections.push({ id, depth: part.depth, parts: [] });
    else if (part.depth > 0 && part.depth <= (last?.depth ?? 0))
      sections.push({ id: 'elsewhere', depth: part.depth, parts: [part] });
    else last?.parts.push(part);
  }
  return sections;
}

const linesOf = ({ parts }: Section): readonly string[] => parts.flatMap(part => part.lines);

/** `Rollback plan: …`, the same as a heading, or as the beginning of an item; what follows belongs to it until the next such name. */
function namesRollback({ parts }: Section, says: (line: string) => boolean): boolean {
  let open = false;
  for (const part of parts) {
    const list = part.items.length > 0;
    if (list && part.items.some(item => names(item) && says(valueAfter(item)))) return true;
    for (const line of part.lines) {
      if (!list && (part.depth > 0 || isLabelled(line))) {
        open = names(line);
        if (open && part.depth === 0 && says(valueAfter(line)) && valueAfter(line) !== '') return true;
      } else if (open && says(line)) return true;
    }
    if (open && part.depth === 0 && part.lines.length === 0 && part.visible) return true;
  }
  return false;
}

const isLabelled = (line: string): boolean => /^[^:]{1,80}:(?:\s|$)/.test(line);
const names = (line: string): boolean => /^\W*roll-? ?back\b(?: [a-z]+){0,3}\s*(?::|$)/i.test(line);
const valueAfter = (line: string): string => line.slice(line.indexOf(':') + 1).trim();

/** An id as services give them; never a word that stands for one. */
function recorded(line: string, name: string): boolean {
  if (!line.toLowerCase().startsWith(name.toLowerCase())) return false;
  const value = /^\s*(?:\([^)]*\)\s*)?:\s*(\S.*)$/.exec(line.slice(name.length))?.[1]?.trim() ?? '';
  return /^(?=.*[0-9])[A-Za-z0-9_-]{8,128}$/.test(value) && !PENDING.test(value);
}

function tally(sections: readonly Section[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const section of sections) {
    const count = linesOf(section).filter(line => PENDING.test(line)).length;
    if (count > 0) found[section.id] = (found[section.id] ?? 0) + count;
  }
  return found;
}
