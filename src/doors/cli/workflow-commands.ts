import type { Command } from 'commander';
import type { Does } from '../../cli.ts';

/**
 * The commands about workflows: write them, look for what weakens them, prove them.
 * @param command makes a command
 * @param does carries it out
 */
export function workflowCommands(
  command: (usage: string, description: string, examples: readonly string[]) => Command,
  does: Does,
): void {
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
  command('lint-workflows [folder]', 'find what weakens the sign-off or the way back in workflows, rendered or written by hand', [
    'lint-workflows',
  ]).action(
    does(async (_terminal, folder: string | undefined) =>
      (await import('./lint-workflows.ts')).lintWorkflows(folder ?? '.github/workflows'),
    ),
  );
  command('prove [folder]', 'prove that no workflow writes without GO and that every bad end meets a net', ['prove']).action(
    does(async (_terminal, folder: string | undefined) =>
      (await import('./rehearse.ts')).rehearse(['prove', ...(folder === undefined ? [] : [folder])]),
    ),
  );
}
