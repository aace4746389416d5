import type { Command } from 'commander';
import type { Terminal } from '../../../cli.ts';
import type { Said } from '../../said.ts';

/** Adds a command: its usage, what it does in a line, and examples. */
export type AddCommand = (usage: string, description: string, examples: readonly string[]) => Command;
/** Makes an action of a command: what it says is told by the door. */
export type Does = <A extends unknown[]>(act: (terminal: Terminal, ...rest: A) => Promise<Said>) => (...rest: A) => Promise<void>;
