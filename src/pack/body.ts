import { parse } from 'lossless-json';

/** Marks a number of a body: no text of a body can have a symbol for a name. */
const DIGITS = Symbol('digits');

/** A number as the answer wrote it. */
export interface Digits {
  readonly [DIGITS]: string;
  /** For the parser, which compares what it has read under one name by names that are texts. */
  readonly digits: string;
}

/** Deeper bodies are not read: a parser that calls itself would end with its stack. */
const DEEPEST = 200;

/** Whether brackets stand deeper than anybody means them; one pass over the text. */
function isDeep(text: string): boolean {
  let [depth, quoted] = [0, false];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 92) index += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

/**
 * Reads a body as JSON without losing a digit (RFC 8259): numbers stay as they are written, one name stands once in an object.
 * @param text the body
 * @returns the value, or undefined for anything else: no JSON, a name with two values, more than 200 brackets deep
 */
export function jsonBody(text: string): { readonly value: unknown } | undefined {
  if (isDeep(text)) return undefined;
  try {
    const options = {
      parseNumber: (digits: string): Digits => ({ [DIGITS]: digits, digits }),
      // Which of two would be meant nobody can say: readers differ.
      onDuplicateKey: (): never => {
        throw new SyntaxError('a name with two values');
      },
    };
    return { value: parse(text, undefined, options) };
  } catch (error) {
    // The parser's message quotes the text; the caller says that it is no JSON.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/**
 * A number's text.
 * @param value of a body
 * @returns the number as it is written, or undefined for anything else
 */
export function digitsOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && DIGITS in value ? (value as Digits)[DIGITS] : undefined;
}

/**
 * A body's value as other tools take it, with numbers of 64 bits.
 * @param value of a body
 * @returns plain JSON values
 */
export function plainJson(value: unknown): unknown {
  const digits = digitsOf(value);
  if (digits !== undefined) return Number(digits);
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainJson(each)]));
}

/**
 * Every text of a body: values and names.
 * @param value of a body
 * @returns texts, in their order
 */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const digits = digitsOf(value);
  if (digits !== undefined) return [digits];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...textsOf(each)]);
}
