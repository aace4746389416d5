/** One state of the automaton. */
interface State {
  readonly next: Map<string, State>;
  /** Where to go on when no next character fits: the longest other beginning of a form that has been read. */
  back: State | undefined;
  /** Length of the longest form that ends here, 0 for none. */
  length: number;
}

const MARK = '***';

/** What is found in texts. */
export interface Matcher {
  /** The text with each run of found forms replaced by `***`. */
  scrub(text: string): string;
  /** The runs of found forms, in lower case. */
  found(text: string): readonly string[];
}

/**
 * Finds any of many texts in one pass (Aho and Corasick, 1975): time linear in the text, whatever the number of forms, so a large
 * summary cannot stall a gate.
 * @param forms the texts to find, none empty; case is ignored
 * @returns what blots them out, and what tells them
 */
export function matcher(forms: ReadonlySet<string>): Matcher {
  const root = build(forms);
  const runsIn = (text: string): readonly { readonly from: number; readonly to: number }[] => {
    const runs: { from: number; to: number }[] = [];
    let state = root;
    for (let at = 0; at < text.length; at += 1) {
      state = step(root, state, fold(text.charAt(at)));
      if (state.length === 0) continue;
      let from = at + 1 - state.length;
      // Finds that overlap or touch are one run; a long form may begin before short ones that were found inside it.
      for (let last = runs.at(-1); last !== undefined && last.to >= from; last = runs.at(-1)) {
        from = Math.min(from, last.from);
        runs.pop();
      }
      runs.push({ from, to: at + 1 });
    }
    return runs;
  };
  return {
    scrub(text) {
      const runs = runsIn(text);
      const ends = [0, ...runs.map(run => run.to)];
      return ends.map((end, index) => text.slice(end, runs[index]?.from)).join(MARK);
    },
    found: text => runsIn(text).map(({ from, to }) => text.slice(from, to).toLowerCase()),
  };
}

function build(forms: ReadonlySet<string>): State {
  const root: State = { next: new Map(), back: undefined, length: 0 };
  for (const form of forms) {
    let state = root;
    for (let at = 0; at < form.length; at += 1) {
      const char = fold(form.charAt(at));
      const next = state.next.get(char) ?? { next: new Map(), back: root, length: 0 };
      state.next.set(char, next);
      state = next;
    }
    state.length = form.length;
  }
  const queue = [root];
  for (const state of queue) {
    for (const [char, next] of state.next) {
      next.back = state === root ? root : step(root, state.back ?? root, char);
      // A form may end inside a longer one.
      next.length = Math.max(next.length, next.back.length);
      queue.push(next);
    }
  }
  return root;
}

function step(root: State, from: State, char: string): State {
  let state: State | undefined = from;
  while (state !== undefined) {
    const next = state.next.get(char);
    if (next !== undefined) return next;
    state = state.back;
  }
  return root;
}

/** Lower case, but never of another length: places in the text must stay places in the text. */
function fold(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}
