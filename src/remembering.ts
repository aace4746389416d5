/**
 * Remembers the last answer of a function, for as long as it is asked the same.
 * @param work gives the same for the same arguments
 * @returns the function; arguments are the same if they are equal texts or numbers, or one object
 */
export function remembering<A extends readonly unknown[], R>(work: (...asked: A) => R): (...asked: A) => R {
  let last: { readonly asked: A; readonly answer: R } | undefined;
  return (...asked) => {
    if (last === undefined || asked.some((each, index) => each !== last?.asked[index])) last = { asked, answer: work(...asked) };
    return last.answer;
  };
}
