/** One state of the automaton. Nearly all have one character to go on with: a map for each would take most of the memory. */
interface State {
  /** The first character to go on with, -1 for none, and where that leads. */
  char: number;
  child: State | undefined;
  /** The other characters. */
  more: Map<number, State> | undefined;
  /** Where to go on when no next character fits: the longest other beginning of a form that has been read. */
  back: State | undefined;
  /** Length of the longest form that ends here, 0 for none. */
  length: number;
}

const emptyState = (): State => ({ char: -1, child: undefined, more: undefined, back: undefined, length: 0 });

const nextOf = (state: State, char: number): State | undefined => (state.char === char ? state.child : state.more?.get(char));

function added(state: State, char: number): State {
  const known = nextOf(state, char);
  if (known !== undefined) return known;
  const made = emptyState();
  if (state.child === undefined) {
    state.char = char;
    state.child = made;
  } else {
    state.more ??= new Map();
    state.more.set(char, made);
  }
  return made;
}

const edgesOf = ({ char, child, more }: State): readonly (readonly [number, State])[] =>
  child === undefined ? [] : [[char, child], ...(more ?? [])];

/** A part of a text, by its places. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds any of many texts in one pass (Aho and Corasick, 1975): time linear in the text, whatever the number of forms, so a large
 * summary cannot stall a gate.
 * @param forms the texts to find, none empty; case is ignored
 * @returns what finds them: runs in their order, of finds that overlap or touch
 */
export function matcher(forms: ReadonlySet<string>): (text: string) => readonly Run[] {
  const root = build(forms);
  // Most of a report's characters begin no form.
  const begins = Uint8Array.from({ length: 128 }, (_none, char) => (nextOf(root, fold(char)) === undefined ? 0 : 1));
  return text => {
    const runs: Run[] = [];
    let state = root;
    for (let at = 0; at < text.length; at += 1) {
      const char = text.charCodeAt(at);
      if (state === root && begins[char] === 0) continue;
      state = step(root, state, fold(char));
      if (state.length > 0) join(runs, { from: at + 1 - state.length, to: at + 1 });
    }
    return runs;
  };
}

/**
 * The runs of several matchers as those of one that knew all their texts.
 * @param all runs of one text
 * @returns runs in their order; those that overlap or touch are one
 */
export function joined(all: readonly (readonly Run[])[]): readonly Run[] {
  const [only = [], ...others] = all.filter(runs => runs.length > 0);
  if (others.length === 0) return only;
  const runs: Run[] = [];
  for (const run of [only, ...others].flat().sort((a, b) => a.to - b.to)) join(runs, run);
  return runs;
}

/** Puts a run behind those that end no later. It may begin before short ones that were found inside it. */
function join(runs: Run[], run: Run): void {
  let { from } = run;
  for (let last = runs.at(-1); last !== undefined && last.to >= from; last = runs.at(-1)) {
    from = Math.min(from, last.from);
    runs.pop();
  }
  runs.push({ from, to: run.to });
}

function build(forms: ReadonlySet<string>): State {
  const root = emptyState();
  for (const form of forms) {
    let state = root;
    for (let at = 0; at < form.length; at += 1) state = added(state, fold(form.charCodeAt(at)));
    state.length = form.length;
  }
  const queue = [root];
  for (const state of queue) {
    for (const [char, next] of edgesOf(state)) {
      next.back = state === root ? root : step(root, state.back ?? root, char);
      // A form may end inside a longer one.
      next.length = Math.max(next.length, next.back.length);
      queue.push(next);
    }
  }
  return root;
}

function step(root: State, from: State, char: number): State {
  let state: State | undefined = from;
  while (state !== undefined) {
    const next = nextOf(state, char);
    if (next !== undefined) return next;
    state = state.back;
  }
  return root;
}

/** Lower case, but never of another length: places in the text must stay places in the text. */
function fold(char: number): number {
  if (char < 128) return char >= 65 && char <= 90 ? char + 32 : char;
  const lower = String.fromCharCode(char).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : char;
}
