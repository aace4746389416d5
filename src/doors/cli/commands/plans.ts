import type { AddCommand, Does } from './add-command.ts';

type SimulateOptions = {
  readonly history?: string;
  readonly rate?: string;
  readonly perMinute?: string;
  readonly runs?: string;
  readonly seed?: string;
  readonly check?: string;
};

/**
 * Commands: what reads plans and asks production nothing, or only its past.
 * @param command adds one
 * @param does runs it
 */
export function plansCommands(command: AddCommand, does: Does): void {
  command('validate <plan>', 'check a plan against its schema', ['validate plan.yaml']).action(
    does(async (terminal, plan: string) => (await import('../check-plan.ts')).validate(terminal, plan, false)),
  );
  command('lint <plan>', 'prove what a schema cannot say: ways back, contradictions, names', [
    'lint plan.yaml',
    'lint plan.yaml --history history.csv',
  ])
    .option('--history <file>', 'judge the windows by the past of their signals, from gonogo history')
    .action(
      does(async (terminal, plan: string, options: { history?: string }) =>
        (await import('../check-plan.ts')).validate(terminal, plan, true, options.history),
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
        (await import('../render.ts')).render(plans, options),
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
        (await import('../simulate.ts')).simulate(terminal, plan, options),
      ),
    );
  command('history <plan>', 'read the past of the signals that the plan watches, for lint and simulate', [
    'history plan.yaml --out history.csv',
  ])
    .option('--out <file>', 'where it is written', 'history.csv')
    .action(
      does(async (terminal, plan: string, options: { out: string }) =>
        (await import('../history.ts')).history(terminal, plan, options),
      ),
    );
  command('explain [code]', 'what a reason code means and what to do', ['explain DRIFT', 'explain']).action(
    does(async (_terminal, code: string | undefined) => (await import('../explain.ts')).explain(code)),
  );
}
