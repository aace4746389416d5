/** GitHub's own expression engine, with the status functions that only a run can answer. */
import { data, Evaluator, ExpressionError, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { falsy } from '@actions/expressions/result';
import { stop } from './stop.ts';
import type { Template } from './workflow.ts';

/** JSON as it may stand in a context. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** The contexts an expression may read, such as `github`, `needs`, `steps`. */
export type Contexts = Readonly<Record<string, Value>>;

/** What success(), failure() and cancelled() answer; always() is always true. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

/**
 * Evaluates one expression, without `${{ }}` around it.
 * @param expression the text, such as `needs.gate.outputs.verdict == 'GO'`
 * @param contexts what it may read; a context that is not given is an error, a missing property is null as on GitHub
 * @param status answers of the status functions; absent where GitHub does not allow them
 * @returns the value
 * @throws RehearsalStop when it cannot be parsed or evaluated, or calls a function that is not played (`hashFiles`)
 */
export function evaluate(expression: string, contexts: Contexts, status?: Status): Value {
  const result = run(expression, contexts, status);
  return JSON.parse(JSON.stringify(result, data.replacer)) as Value;
}

/**
 * Evaluates a condition.
 * @param expression an `if`, with its status function already inserted
 * @param contexts what it may read
 * @param status answers of the status functions
 * @returns true when GitHub would run the job or step: anything but false, 0, empty text and null
 * @throws RehearsalStop as `evaluate`
 */
export function isMet(expression: string, contexts: Contexts, status: Status): boolean {
  return !falsy(run(expression, contexts, status));
}

/**
 * Puts values in the place of every `${{ … }}`.
 * @param template text from `with:`, `env:`, `outputs:`, a name
 * @param contexts what the expressions may read
 * @returns the text as GitHub would hand it on
 * @throws RehearsalStop as `evaluate`, and when a `${{` is never closed
 */
export function interpolate(template: Template, contexts: Contexts): string {
  let text = '';
  let rest = template;
  for (let open = rest.indexOf('${{'); open >= 0; open = rest.indexOf('${{')) {
    const close = closing(rest, open + 3);
    if (close < 0) throw stop('an expression is opened with ${{ and never closed');
    text += rest.slice(0, open) + run(rest.slice(open + 3, close), contexts).coerceString();
    rest = rest.slice(close + 2);
  }
  return text + rest;
}

/** Interpolates every value of a map, in order. */
export function interpolateAll(templates: Readonly<Record<string, Template>>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(Object.entries(templates).map(([key, value]) => [key, interpolate(value, contexts)]));
}

/** Position of the `}}` that ends an expression: quotes may contain braces. */
function closing(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length - 1; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}

function run(expression: string, contexts: Contexts, status?: Status): data.ExpressionData {
  const functions = status ? statusFunctions(status) : [];
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  try {
    const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
    return new Evaluator(tree, dictionary, new Map(functions.map(f => [f.name.toLowerCase(), f]))).evaluate();
  } catch (error) {
    // The message may quote a value that fromJSON could not read, so only the expression, which is the file's, is repeated.
    const reason = error instanceof ExpressionError ? error.message : 'its values do not allow it';
    throw stop(`the expression \`${expression.trim()}\` cannot be evaluated: ${reason}`);
  }
}

function statusFunctions(status: Status): FunctionDefinition[] {
  const answer = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  });
  return [
    answer('success', status.success),
    answer('failure', status.failure),
    answer('cancelled', status.cancelled),
    answer('always', true),
  ];
}
