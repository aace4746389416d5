import { Command, CommanderError } from 'commander';
import { usage } from './doors/cli/usage.ts';
import type { Redacting } from './doors/redacted.ts';
import { type Said, saidOf } from './doors/said.ts';
import { VERSION } from './doors/tool.ts';
import { gonogoError } from './errors.ts';
import { EXIT } from './verdict.ts';

/** What every command of the terminal is given. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  /** Prints a line of progress; nothing with `--json`. */
  readonly live: (line: string) => void;
  /** Told of the session that a command has opened: from then on nothing is printed that it has read. */
  readonly opened?: (session: Redacting) => void;
}

/**
 * The door for a terminal: one command, one result, the same exit codes everywhere.
 * @param args the command line after the program's name
 * @param env the process environment
 * @returns 0 GO or done and verified; 1 NO-GO; 2 plan or usage invalid; 3 could not tell; 4 a defect
 */
export async function cli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asJson = args.includes('--json');
  let session: Redacting | undefined;
  let said: Said | undefined;
  const terminal: Terminal = {
    env,
    live: line => (asJson ? undefined : console.log(session?.redactor.scrub(line) ?? line)),
    opened: one => {
      session = one;
    },
  };
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
  // Whatever a command gave back or threw; its files it has written itself, from what came out of the same place.
  if (session) said = (await import('./doors/redacted.ts')).redacted(session, { ...said, files: [] });
  if (asJson) console.log(JSON.stringify(await jsonOf(said), null, 2));
  else for (const line of said.lines) console.log(line);
  return said.exit;
}

/** Whatever the command, a program that reads it finds the verdict at the same place, and a NO-GO with its remedy. */
async function jsonOf({ verdict, exit, code: reason, json }: Said): Promise<object> {
  const remedy = verdict === 'GO' ? {} : { remedy: (await import('./codes.ts')).CODES[reason].remedy };
  return { verdict, exit, reason, ...remedy, ...json };
}

type PreflightOptions = { readonly phase?: string; readonly outMd?: string; readonly out?: string };
type ShadowOptions = { readonly phase?: string; readonly resume?: boolean; readonly outMd?: string; readonly out?: string };
type RunOptions = { readonly reason: string; readonly ticket: string; readonly out: string };
type SimulateOptions = {
  readonly history?: string;
  readonly rate?: string;
  readonly perMinute?: string;
  readonly runs?: string;
  readonly seed?: string;
  readonly check?: string;
};
type WindowOptions = { readonly phase?: string; readonly gate?: string; readonly outMd?: string; readonly out?: string };
type SmokeOptions = { readonly phase?: string; readonly gate?: string; readonly list?: boolean; readonly out?: string };
type DecideOptions = { readonly reason: string; readonly ticket: string; readonly by?: string };
type RollbackOptions = {
  readonly only?: readonly string[];
  readonly reason: string;
  readonly confirm?: string;
  readonly out: string;
};
type Does = <A extends unknown[]>(act: (terminal: Terminal, ...rest: A) => Promise<Said>) => (...rest: A) => Promise<void>;

function program(does: Does): Command {
  const root = new Command('gonogo')
    .description('The cutover to production: says GO only when it knows.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .showHelpAfterError(false)
    .addHelpText('after', EXAMPLES);
  const command = (usage: string, description: string, examples: readonly string[]): Command =>
    root
      .command(usage)
      .description(description)
      .option('--json', 'print one JSON object instead of lines')
      .addHelpText('after', `\nExamples:\n${examples.map(each => `  gonogo ${each}\n`).join('')}`)
      .exitOverride();

  command('validate <plan>', 'check a plan against its schema', ['validate plan.yaml']).action(
    does(async (terminal, plan: string) => (await import('./doors/cli/check-plan.ts')).validate(terminal, plan, false)),
  );
  command('lint <plan>', 'prove what a schema cannot say: ways back, contradictions, names', [
    'lint plan.yaml',
    'lint plan.yaml --history history.csv',
  ])
    .option('--history <file>', 'judge the windows by the past of their signals, from gonogo history')
    .action(
      does(async (terminal, plan: string, options: { history?: string }) =>
        (await import('./doors/cli/check-plan.ts')).validate(terminal, plan, true, options.history),
      ),
    );
  command('render [plans...]', 'write the workflows of plans; without plans those rendered before', [
    'render examples/order-status/plan.yaml',
    'render --check',
  ])
    .option('--check', 'change nothing; NO-GO if a file differs')
    .option('--uses <owner/repo@sha>', 'for a team’s own repository: where gonogo is')
    .option('--out <folder>', 'where the workflows are', '.github/workflows')
    .action(
      does(async (_terminal, plans: string[], options: { check?: boolean; uses?: string; out: string }) =>
        (await import('./doors/cli/render.ts')).render(plans, options),
      ),
    );
  command('preflight <plan>', 'run the enter gates of a phase', [
    'preflight plan.yaml --out-md preflight.md',
    'preflight plan.yaml --phase canary --out proofs',
  ])
    .option('--phase <id>', 'the phase (default: the first)')
    .option('--out-md <file>', 'write a Markdown report')
    .option('--out <folder>', 'write evidence and proofs')
    .action(
      does(async (terminal, plan: string, options: PreflightOptions) =>
        (await import('./doors/cli/preflight.ts')).preflight(terminal, plan, options),
      ),
    );
  command('shadow <plan>', 'take and judge the report over real traffic, reading only', [
    'shadow plan.yaml --out-md shadow.md',
    'shadow plan.yaml --resume',
  ])
    .option('--phase <id>', 'the phase (default: the first that takes a report)')
    .option('--resume', 'go on with an interrupted report')
    .option('--out-md <file>', 'write a Markdown report')
    .option('--out <folder>', 'write evidence and the report')
    .action(
      does(async (terminal, plan: string, options: ShadowOptions) =>
        (await import('./doors/cli/shadow.ts')).shadow(terminal, plan, options),
      ),
    );
  command('smoke <plan>', 'run a smoke gate: requests, roles and rows of its packs', [
    'smoke plan.yaml --phase tier-1 --out reports',
    'smoke plan.yaml --phase tier-1 --list',
  ])
    .option('--phase <id>', 'the phase, where several have such a gate')
    .option('--gate <id>', 'the gate, where a phase has several')
    .option('--list', 'name the cases and send nothing')
    .option('--out <folder>', 'write evidence, JSON, JUnit XML and TAP')
    .action(
      does(async (terminal, plan: string, options: SmokeOptions) =>
        (await import('./doors/cli/smoke.ts')).smoke(terminal, plan, options),
      ),
    );
  for (const [kind, description] of [
    ['canary', 'look at the canary for as long as the plan says; changes nothing'],
    ['watch', 'look at a window of the plan; changes nothing'],
  ] as const)
    command(`${kind} <plan>`, description, [`${kind} plan.yaml --phase canary`, `${kind} plan.yaml --out evidence`])
      .option('--phase <id>', 'the phase, where several have such a gate')
      .option('--gate <id>', 'the gate, where a phase has several')
      .option('--out-md <file>', 'write a Markdown report')
      .option('--out <folder>', 'write evidence and the minutes of the signals')
      .action(
        does(async (terminal, plan: string, options: WindowOptions) =>
          (await import('./doors/cli/window.ts')).window(terminal, kind, plan, options),
        ),
      );
  command('run <plan> <phase>', 'carry out a phase from a terminal; in production this is break-glass', [
    'run plan.yaml canary --reason "GitHub is down" --ticket OPS-123',
  ])
    .requiredOption('--reason <text>', 'why GitHub is not used')
    .requiredOption('--ticket <id>', 'such as OPS-123')
    .option('--out <folder>', 'write evidence', '.gonogo/evidence')
    .action(
      does(async (terminal, plan: string, phase: string, options: RunOptions) =>
        (await import('./doors/cli/run.ts')).runByHand(terminal, plan, phase, options),
      ),
    );
  command('rollback <plan>', 'every switch to its safe value, kill switches first', [
    'rollback plan.yaml --reason "error spike" --confirm order-status',
    'rollback plan.yaml --only outbound --reason "replies stop, reads go on" --confirm order-status',
  ])
    .option('--only <switch...>', 'the surgical form: these switches and no others')
    .requiredOption('--reason <text>', 'why')
    .option('--confirm <system>', 'the system’s name; asked for at a terminal if not given')
    .option('--out <folder>', 'write evidence', '.gonogo/evidence')
    .action(
      does(async (terminal, plan: string, options: RollbackOptions) =>
        (await import('./doors/cli/rollback.ts')).rollback(terminal, plan, options),
      ),
    );
  command('watch-over <plan>', 'watch the triggers while the next phase waits for people', [
    'watch-over plan.yaml',
    'watch-over plan.yaml --for 30m',
  ])
    .option('--for <duration>', 'how long (default: one look, which catches up)')
    .option('--out <folder>', 'write evidence')
    .action(
      does(async (terminal, plan: string, options: { for?: string; out?: string }) =>
        (await import('./doors/cli/watch-over.ts')).watchOverByHand(terminal, plan, options),
      ),
    );
  command('sign <plan> <check>', 'sign an item of a checklist against the commit of this checkout', [
    'sign plan.yaml qa-checklist-a',
    'sign plan.yaml backup-tested --record snap-0a1b2c',
  ])
    .option('--record <id>', 'what the signature names, where the plan asks for it')
    .action(
      does(async (terminal, plan: string, check: string, options: { record?: string }) =>
        (await import('./doors/cli/sign.ts')).sign(terminal, plan, check, options),
      ),
    );
  command('decide <plan> <question> <answer>', 'answer a window that waits for a person: continue, rollback or extend', [
    'decide plan.yaml payout-failures-3f9a1c rollback --reason "three merchants call" --ticket OPS-123',
    'decide plan.yaml window-3f9a1c extend --by 15m --reason "little traffic tonight" --ticket OPS-123',
  ])
    .requiredOption('--reason <text>', 'why; the ticket keeps the words, gonogo does not')
    .requiredOption('--ticket <id>', 'such as OPS-123')
    .option('--by <duration>', 'with extend: by how much, such as 15m')
    .action(
      does(async (terminal, plan: string, question: string, answer: string, options: DecideOptions) =>
        (await import('./doors/cli/decide.ts')).decide(terminal, plan, question, answer, options),
      ),
    );
  command('status <plan>', 'lock, phase, and each switch now, safe and expected', [
    'status plan.yaml',
    'status plan.yaml --json',
  ]).action(does(async (terminal, plan: string) => (await import('./doors/cli/status.ts')).status(terminal, plan)));
  command('log <plan>', 'the progress log of the cutover under way, written from its journal', [
    'log plan.yaml',
    'log plan.yaml --write',
  ])
    .option('--write', 'write it to where the plan wants it; what people wrote around it stays')
    .action(
      does(async (terminal, plan: string, options: { write?: boolean }) =>
        (await import('./doors/cli/log.ts')).log(terminal, plan, options),
      ),
    );
  command('history <plan>', 'read the past of the signals that the plan watches, for lint and simulate', [
    'history plan.yaml --out history.csv',
  ])
    .option('--out <file>', 'where it is written', 'history.csv')
    .action(
      does(async (terminal, plan: string, options: { out: string }) =>
        (await import('./doors/cli/history.ts')).history(terminal, plan, options),
      ),
    );
  command('simulate <plan>', 'how often the signals of a plan would abort a healthy release, or miss a bad one', [
    'simulate plan.yaml --rate 0.01 --per-minute 60',
    'simulate plan.yaml --history history.csv --check worker-error-rate',
  ])
    .option('--history <file>', 'the signals’ own past, from gonogo history, instead of rate and traffic')
    .option('--rate <ratio>', 'the share of requests that fail as a rule, such as 0.01')
    .option('--per-minute <n>', 'requests a minute')
    .option('--runs <n>', 'windows to play', '400')
    .option('--seed <n>', 'the same seed gives the same figures', '1')
    .option('--check <id>', 'this signal only')
    .action(
      does(async (terminal, plan: string, options: SimulateOptions) =>
        (await import('./doors/cli/simulate.ts')).simulate(terminal, plan, options),
      ),
    );
  command('explain [code]', 'what a reason code means and what to do', ['explain DRIFT', 'explain']).action(
    does(async (_terminal, code: string | undefined) => (await import('./doors/cli/explain.ts')).explain(code)),
  );
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
