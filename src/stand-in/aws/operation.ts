import type { Answer } from '../handler.ts';
import type { World } from '../state.ts';
import type { Input } from './input.ts';

/** Members by their names in the model; epoch seconds for times in JSON, ISO text in XML. */
export type Output = Readonly<Record<string, unknown>>;

/** A function's code in this production. Throwing makes a function error, as a crash would. */
export type FunctionHandler = (world: World, payload: unknown, functionName: string) => unknown;
export type FunctionHandlers = Readonly<Record<string, FunctionHandler>>;

/** Complaints about one request or answer, empty when it fits the model; members and constraints, never values. */
export type ModelCheck = (exchange: {
  readonly service: string;
  readonly op: string;
  /** `error`: the value is `{ type }`, the error's name. */
  readonly side: 'request' | 'response' | 'error';
  readonly value: Input;
}) => readonly string[];

/** What an operation works on. */
export interface Occasion {
  readonly world: World;
  /** Virtual epoch ms. */
  readonly now: number;
  /** Arn of the caller. */
  readonly caller: string;
  readonly functions: FunctionHandlers;
}

/** One operation of a service. */
export interface Operation {
  /** Whether it changes something; a function where that hangs on the input. Absent = no. */
  readonly write?: true | ((input: Input) => boolean);
  /** What it speaks of, for the call log and for access rules. */
  readonly addresses?: (input: Input) => readonly string[];
  /** Does it; `refuse` for an error answer. */
  readonly run: (input: Input, on: Occasion) => Output | Promise<Output>;
  /** HTTP status of success; 200 when absent. */
  readonly status?: number;
  /** For the few whose answer is not simply their output. */
  readonly respond?: (output: Output) => Answer;
}

export type Operations = Readonly<Record<string, Operation>>;

/** `addresses` from one member. */
export function by(key: string): (input: Input) => readonly string[] {
  return input => (typeof input[key] === 'string' ? [input[key]] : []);
}

/** `addresses` from a list member. */
export function byEach(key: string): (input: Input) => readonly string[] {
  return input => (Array.isArray(input[key]) ? input[key].filter(item => typeof item === 'string') : []);
}
