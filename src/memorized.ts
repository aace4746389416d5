/**
 * Keeps what a function made of an object, for as long as the object is there.
 * @param work gives the same for the same object, and what it gives is never changed
 * @returns the function
 */
export function memorizedOf<K extends object, R>(work: (key: K) => R): (key: K) => R {
  const known = new WeakMap<K, { readonly made: R }>();
  return key => {
    const kept = known.get(key) ?? { made: work(key) };
    known.set(key, kept);
    return kept.made;
  };
}

/** Texts that are kept at most: a pack has hundreds of them, and one that fills values in may have any number. */
const MOST = 1000;

/**
 * Keeps what a function made of a text.
 * @param work gives the same for the same text, and what it gives is never changed
 * @returns the function; it begins anew after 1,000 texts
 */
export function memorized<R>(work: (text: string) => R): (text: string) => R {
  const known = new Map<string, { readonly made: R }>();
  return text => {
    const kept = known.get(text);
    if (kept !== undefined) return kept.made;
    const made = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { made });
    return made;
  };
}
