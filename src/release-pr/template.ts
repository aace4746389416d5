/** The sections of the pull request template, by the id that findings have. */
export const SECTIONS = [
  { id: 'summary', title: 'Summary', is: /^summary\b/ },
  { id: 'why', title: 'Why', is: /^why\b/ },
  { id: 'invariants', title: 'Expected behavior and invariants', is: /\binvariants?\b/ },
  { id: 'changes', title: 'What changed', is: /^(?:what (?:has )?changed|changes)\b/ },
  { id: 'scope', title: 'Scope and files touched', is: /^scope\b/ },
  { id: 'test-plan', title: 'Test plan', is: /^test plan\b/ },
  { id: 'evidence', title: 'Results and evidence', is: /\bevidence\b/ },
  { id: 'risk-rollback', title: 'Risk and rollback', is: /\brisks?\b.*\broll-? ?backs?\b/ },
  { id: 'reviewer-focus', title: 'Reviewer focus', is: /\breviewers?\b.*\bfocus\b/ },
] as const;

/** The id of a section. */
export type SectionId = (typeof SECTIONS)[number]['id'];

/**
 * Which section a heading opens, whatever its number and punctuation: `### 8) Risk & rollback` is `risk-rollback`.
 * @param heading its text
 * @returns the section's id, undefined for any other heading
 */
export function sectionOf(heading: string): SectionId | undefined {
  const bare = heading
    .toLowerCase()
    .replace(/^[^a-z]*/, '')
    .replace(/[^a-z-]+/g, ' ')
    .trim();
  return SECTIONS.find(({ is }) => is.test(bare))?.id;
}

/** Words that stand where something shall stand later. Also an unchecked box. */
export const PENDING =
  /\b(?:pending|tbd|tba|tbc|todo|fixme|to be (?:done|determined|decided|added|written|filled in)|not (?:yet )?(?:run|created|started|done|available))\b|^(?:[-*+] )?\[ \](?: |$)/i;

/** What says nothing: a section that holds nothing else is empty. */
const NOTHING = /^(?:[\s().…_*-]*|\(?(?:none|n\/?a|not applicable|nothing)\)?\.?)$/i;

/**
 * Whether a line says anything.
 * @param line as a reader sees it
 * @returns false for `(None)`, `n/a`, dots and dashes
 */
export function saysSomething(line: string): boolean {
  return !NOTHING.test(line);
}
