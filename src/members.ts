/**
 * A list as its parameter holds it. Parameter Store keeps no empty text, so a list is JSON: none is `[]`.
 * @param members in the order in which they are written
 * @returns such as `["a","b"]`
 */
export function listText(members: readonly string[]): string {
  return JSON.stringify(members);
}

/**
 * The members of a list.
 * @param text what the parameter holds
 * @returns undefined if it is no JSON list of texts, or has one of them twice
 */
export function membersOf(text: string): readonly string[] | undefined {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list) || !list.every(each => typeof each === 'string')) return undefined;
  return new Set(list).size === list.length ? list : undefined;
}
