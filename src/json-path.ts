/**
 * The value at a dotted path of own properties.
 * @param body a parsed JSON value
 * @param path such as `shop.id` or `orders.0.name`
 * @returns the value, undefined if any part is missing
 */
export function valueAt(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((here, part) => {
    if (typeof here !== 'object' || here === null) return undefined;
    // An array's `length` is its own property as well, and no field of the answer.
    if (Array.isArray(here) && !/^[0-9]+$/.test(part)) return undefined;
    return Object.hasOwn(here, part) ? (here as Readonly<Record<string, unknown>>)[part] : undefined;
  }, body);
}

/**
 * Reads a text as JSON.
 * @param text the text
 * @returns the value, or undefined if the text is no JSON object or array
 */
export function jsonOf(text: string): object | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    // The parser's message quotes the text; the caller says RESPONSE_INVALID instead.
    return undefined;
  }
}
