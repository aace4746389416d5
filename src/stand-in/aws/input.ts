import { refuse } from './refuse.ts';

/** A request's members by their names in the service's model, wherever the wire puts them. */
export type Input = Readonly<Record<string, unknown>>;

/** A required text; ValidationException without it, SerializationException when it is something else. */
export function text(input: Input, key: string): string {
  const value = optionalText(input, key);
  if (value === undefined) return refuse('ValidationException', `${key} is required`);
  return value;
}

/** A text or `undefined`. */
export function optionalText(input: Input, key: string): string | undefined {
  const value = input[key];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : mistyped(key);
}

/** A finite number or `undefined`. */
export function optionalNumber(input: Input, key: string): number | undefined {
  const value = input[key];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : mistyped(key);
}

/** A boolean, false when absent. */
export function flag(input: Input, key: string): boolean {
  const value = input[key] ?? false;
  return typeof value === 'boolean' ? value : mistyped(key);
}

/** A list of texts, empty when absent. */
export function texts(input: Input, key: string): string[] {
  const value = input[key] ?? [];
  return Array.isArray(value) && value.every(item => typeof item === 'string') ? value : mistyped(key);
}

/** A list of structures, empty when absent. */
export function structures(input: Input, key: string): Input[] {
  const value = input[key] ?? [];
  return Array.isArray(value) && value.every(isStructure) ? value : mistyped(key);
}

/** A structure or `undefined`. */
export function structure(input: Input, key: string): Input | undefined {
  const value = input[key];
  if (value === undefined || value === null) return undefined;
  return isStructure(value) ? value : mistyped(key);
}

/** Whether a value is a JSON object. */
export function isStructure(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mistyped(key: string): never {
  return refuse('SerializationException', `${key} is of another type`);
}
