import { Command, CommanderError } from 'commander';
import { actsCommands } from './doors/cli/commands/acts.ts';
import type { AddCommand, Does } from './doors/cli/commands/add-command.ts';
import { gatesCommands } from './doors/cli/commands/gates.ts';
import { plansCommands } from './doors/cli/commands/plans.ts';
import { recordsCommands } from './doors/cli/commands/records.ts';
import { type Said, saidOf } from './doors/said.ts';
import { VERSION } from './doors/tool.ts';
import { gonogoError } from './errors.ts';
import { EXIT } from './verdict.ts';

/** What every command of the terminal is given. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  /** Prints a line of progress; nothing with `--json`. */
  readonly live: (line: string) => void;
}

/**
 * The door for a terminal: one command, one result, the same exit codes everywhere.
 * @param args the command line after the program's name
 * @param env the process environment
 * @returns 0 GO or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell; 4 a defect
 */
export async function cli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asJson = args.includes('--json');
  const terminal: Terminal = { env, live: line => (asJson ? undefined : console.log(line)) };
  let said: Said | undefined;
  const does =
    <A extends unknown[]>(act: (terminal: Terminal, ...rest: A) => Promise<Said>) =>
    async (...rest: A): Promise<void> => {
      said = await act(terminal, ...rest).catch(saidOf);
    };
  try {
    await program(does).parseAsync([...args], { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    if (thrown.exitCode === 0) return EXIT.go;
    said = saidOf(gonogoError('USAGE', usage(thrown.code)));
  }
  if (!said) return EXIT.invalid;
  if (asJson) console.log(JSON.stringify(await jsonOf(said), null, 2));
  else for (const line of said.lines) console.log(line);
  return said.exit;
}

/** Whatever the command, a program that reads it finds the verdict at the same place, and a NO-GO with its remedy. */
async function jsonOf({ verdict, exit, code: reason, json }: Said): Promise<object> {
  const remedy = verdict === 'GO' ? {} : { remedy: (await import('./codes.ts')).CODES[reason].remedy };
  return { verdict, exit, reason, ...remedy, ...json };
}

/** Commander's own text would repeat what was typed, which may be a secret pasted into the wrong place. */
function usage(code: string): string {
  const known: Record<string, string> = {
    'commander.unknownCommand': 'expected a command that exists; gonogo --help lists them',
    'commander.unknownOption': 'expected options that the command has; gonogo <command> --help lists them',
    'commander.missingArgument': 'expected the command’s argument, found none',
    'commander.missingMandatoryOptionValue':
      'expected an option that the command needs, found none; gonogo <command> --help lists it',
    'commander.excessArguments': 'expected fewer arguments',
  };
  return known[code] ?? 'expected another command line; gonogo --help shows examples';
}

function program(does: Does): Command {
  const root = new Command('gonogo')
    .description('The cutover to production: says GO only when it knows.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .showHelpAfterError(false)
    .addHelpText('after', EXAMPLES);
  const command: AddCommand = (usage, description, examples) =>
    root
      .command(usage)
      .description(description)
      .option('--json', 'print one JSON object instead of lines')
      .addHelpText('after', `\nExamples:\n${examples.map(each => `  gonogo ${each}\n`).join('')}`)
      .exitOverride();

  plansCommands(command, does);
  gatesCommands(command, does);
  actsCommands(command, does);
  recordsCommands(command, does);
  root
    .command('rehearse')
    .description('a whole cutover against the embedded stand-in production')
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .exitOverride()
    .action(
      does(async (_terminal, _options: object, self: Command) => (await import('./doors/cli/rehearse.ts')).rehearse(self.args)),
    );
  return root;
}

const EXAMPLES = `
Examples:
  gonogo rehearse                                              a whole cutover on this machine
  gonogo lint examples/order-status/plan.yaml                  find the holes of a plan
  gonogo preflight plan.yaml --out-md preflight.md             ask production whether it is ready
  gonogo shadow plan.yaml                                      read real traffic, and compare it with the last time
  gonogo simulate plan.yaml --rate 0.01 --per-minute 60        can its window tell a bad release from a good one?
  gonogo status plan.yaml                                      where does production stand?
  gonogo rollback plan.yaml --reason "error spike" --confirm order-status
                                                               every switch to its safe value
  gonogo explain DRIFT                                         what does a code mean?

Exit codes: 0 GO, or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell; 4 a defect of gonogo.
`;
