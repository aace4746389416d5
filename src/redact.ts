import type { Planted } from './planted.ts';
import { formsOf } from './redact-forms.ts';
import { joined, matcher, type Run } from './redact-matcher.ts';

/** Keeps values that must not be shown out of every text that leaves the process. */
export interface Redactor {
  /** Takes a value that must never be shown. Values under 4 characters are not taken: they would blot out half of any text. */
  register(value: string): void;
  /** Replaces every registered value, in any of its forms and in any case, by `***`. */
  scrub(text: string): string;
  /** What `scrub` would replace, in lower case: for texts that may not be altered. */
  found(text: string): readonly string[];
}

const MARK = '***';
/** Shorter values are never registered. */
const SHORTEST = 4;
/** Fields of a JSON secret are registered by themselves from this length on: a shorter one may be an ordinary word. */
const SHORTEST_FIELD = 8;
/** Unless the field's own name says that it is none. */
const SECRET_FIELD = /(pass(word|phrase|code)?|pwd|secret|token|key|credential|pin)$/i;
/** Stands between a text and its probe; no text that is told holds it, and no secret that ends with a line break reaches into it. */
const EDGE = '\u0000\n\u0000';
/** Longer texts are files and summaries: they are probed with every form, a line of progress with one. */
const LONGEST_LINE = 2000;

/**
 * Makes a redactor.
 * @param mask told of each registered value and each of its parts, such as `core.setSecret` in Actions
 * @returns a redactor without values; `scrub` takes time linear in its text
 */
export function createRedactor(mask?: (value: string) => void): Redactor {
  const parts = new Set<string>();
  let fresh: string[] = [];
  let groups: readonly Group[] = [];
  const runsIn = (text: string): readonly Run[] => {
    if (fresh.length > 0) {
      groups = grown(groups, fresh);
      fresh = [];
    }
    return joined(groups.map(({ runs }) => runs(text)));
  };
  return {
    register(value) {
      for (const part of partsOf(value)) {
        if (parts.has(part)) continue;
        parts.add(part);
        fresh.push(part);
        mask?.(part);
      }
    },
    scrub(text) {
      const runs = runsIn(text);
      if (runs.length === 0) return text;
      const ends = [0, ...runs.map(({ to }) => to)];
      return ends.map((end, index) => text.slice(end, runs[index]?.from)).join(MARK);
    },
    found: text => runsIn(text).map(({ from, to }) => text.slice(from, to).toLowerCase()),
  };
}

/** Parts that are looked for together. */
interface Group {
  readonly parts: readonly string[];
  readonly runs: ReturnType<typeof matcher>;
}

/**
 * Groups with new parts. One that is no larger than what came after it is built anew with it (Bentley and Saxe, 1980): a run that
 * captures thousands of secrets builds each part's forms into a matcher some ten times, not thousands of times.
 */
function grown(groups: readonly Group[], fresh: readonly string[]): readonly Group[] {
  let [parts, left] = [fresh, groups.length];
  for (let last = groups[left - 1]; last !== undefined && last.parts.length <= parts.length; last = groups[left - 1]) {
    parts = [...last.parts, ...parts];
    left -= 1;
  }
  return [
    ...groups.slice(0, left),
    { parts, runs: matcher(new Set(parts.flatMap(formsOf).filter(form => form.length >= SHORTEST))) },
  ];
}

/** A redactor that shows with each text that it works. */
export interface Proving extends Redactor {
  /** True for good once anything of the planted secret was left in a text, or beside it: then nothing may be told any more. */
  readonly failed: boolean;
}

/**
 * Sends a planted secret through a redactor with each text: it must be gone.
 * @param redactor any; it is given the planted values as secrets
 * @param planted a secret of this run
 * @returns the redactor. Where it failed, `scrub` gives a line that says so in place of the text: it throws nothing, since no
 * rollback may end by what it says
 */
export function proving(redactor: Redactor, planted: Planted): Proving {
  for (const value of planted.values) redactor.register(value);
  let failed = false;
  return {
    get failed() {
      return failed;
    },
    register: value => redactor.register(value),
    found: text => redactor.found(text),
    scrub(text) {
      const scrubbed = redactor.scrub(`${text}${EDGE}${text.length > LONGEST_LINE ? planted.text : planted.line}`);
      const edge = scrubbed.lastIndexOf(EDGE);
      failed ||= edge === -1 || planted.isIn(scrubbed);
      return failed ? 'REDACTION_FAILED: not told' : scrubbed.slice(0, edge);
    },
  };
}

/** The value, each of its lines, each e-mail address in it, and each longer text inside a JSON value. */
function partsOf(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/).map(line => line.trim());
  const addresses = value.split(/[\s,;<>"']+/).filter(piece => piece.includes('@'));
  const fields = leavesOf(value);
  return [...new Set([value, value.trim(), ...lines, ...addresses, ...fields])].filter(part => part.length >= SHORTEST);
}

/** Texts and numbers of a JSON value that may be secret by themselves. */
function leavesOf(value: string): string[] {
  if (!/^\s*[[{]/.test(value)) return [];
  const leaves: string[] = [];
  try {
    JSON.parse(value, (key, leaf: unknown) => {
      const text = typeof leaf === 'string' || typeof leaf === 'number' ? String(leaf) : '';
      if (text.length >= SHORTEST_FIELD || SECRET_FIELD.test(key)) leaves.push(text);
      return leaf;
    });
  } catch {
    // Not JSON after all: then it has no fields.
    return [];
  }
  return leaves;
}
