import type { Does, NewCommand } from '../../cli.ts';
import type { IamOptions } from './iam.ts';

/**
 * The commands that need a plan and no production: they read it, prove it, and write what is rendered from it.
 * @param command begins a command
 * @param does wraps a door
 */
export function planCommands(command: NewCommand, does: Does): void {
  command('validate <plan>', 'check a plan against its schema', ['validate plan.yaml']).action(
    does(async (terminal, plan: string) => (await import('./check-plan.ts')).validate(terminal, plan, false)),
  );
  command('lint <plan>', 'prove what a schema cannot say: ways back, contradictions, names', [
    'lint plan.yaml',
    'lint plan.yaml --history history.csv',
  ])
    .option('--history <file>', 'judge the windows by the past of their signals, from gonogo history')
    .action(
      does(async (terminal, plan: string, options: { history?: string }) =>
        (await import('./check-plan.ts')).validate(terminal, plan, true, options.history),
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
        (await import('./render.ts')).render(plans, options),
      ),
    );
  command('iam <plan>', 'write the trust and permission policies of the plan’s three roles', [
    'iam plan.yaml --repository OWNER/REPO --repository-id 4711 --owner-id 815',
    'iam plan.yaml --check',
  ])
    .option('--out <folder>', 'where they are (default: iam beside the plan)')
    .option('--repository <owner/repo>', 'whose jobs are trusted')
    .option('--repository-id <n>', 'its number on GitHub, for the immutable form of the subject')
    .option('--owner-id <n>', 'the number of its owner')
    .option('--pull-requests', 'let the read role trust pull requests, for the dry run of a release PR')
    .option('--check', 'change nothing; NO-GO if a file differs')
    .action(does(async (_terminal, plan: string, options: IamOptions) => (await import('./iam.ts')).iam(plan, options)));
}
