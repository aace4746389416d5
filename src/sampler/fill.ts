/** What stands for a value in a plan's text. */
const PLACE = /\{([a-z][a-z0-9_-]*)\}/g;
/** The longest value that goes into a request, characters: what is longer is no number and no address. */
const LONGEST = 500;

/**
 * The values that a text of the plan needs.
 * @param text with {name} in it
 * @returns the names
 */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE)].map(match => match[1] as string);
}

const wellFormed = (value: string): boolean => value.length <= LONGEST && !/[\p{Surrogate}\p{Cc}]/u.test(value);

/**
 * Fills an address. Each value is URL-encoded, so that it can be part of one path segment or one parameter and nothing else.
 * @param template of the plan
 * @param values by name; all that the template needs
 * @returns the address, or undefined if a value would change what the address means: too long, broken, or a dot segment
 */
export function filledUrl(template: string, values: ReadonlyMap<string, string>): string | undefined {
  if (!placesIn(template).every(name => wellFormed(values.get(name) ?? ''))) return undefined;
  const filled = template.replace(PLACE, (_all, name: string) => encodeURIComponent(values.get(name) ?? ''));
  // URL parsers take `.` and `..` for steps in the path, encoded or not; only an address that is kept as it stands is sent.
  const path = /^https:\/\/[^/?]+(\/[^?]*)?/.exec(filled)?.[1] ?? '/';
  return path.split('/').some(part => /^(\.|%2e){1,2}$/i.test(part)) ? undefined : filled;
}

/**
 * Fills the text of a GraphQL variable.
 * @param template of the plan
 * @param values by name; all that the template needs
 * @returns the text, or undefined if a value could end the phrase that the template puts it into: within a larger text, which the
 *   vendor may read as a search of its own, no quotes and no backslashes
 */
export function filledText(template: string, values: ReadonlyMap<string, string>): string | undefined {
  const alone = /^\{[^{}]*\}$/.test(template);
  const fits = (value: string) => wellFormed(value) && (alone || !/['"`\\]/.test(value));
  if (!placesIn(template).every(name => fits(values.get(name) ?? ''))) return undefined;
  return template.replace(PLACE, (_all, name: string) => values.get(name) ?? '');
}

/**
 * The path of an address as the plan writes it, with its placeholders: the only form that a trace shows.
 * @param template of the plan
 * @returns such as `/v1/orders/{order}`, at most 300 characters
 */
export function pathTemplate(template: string): string {
  const path = /^https:\/\/[^/?#]+(\/[^?#]*)?/.exec(template)?.[1] ?? '/';
  return path.replaceAll(/[^A-Za-z0-9_./{}~-]/g, '_').slice(0, 300);
}
