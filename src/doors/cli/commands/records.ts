import type { AddCommand, Does } from './add-command.ts';

/**
 * Commands: what tells how far a cutover is.
 * @param command adds one
 * @param does runs it
 */
export function recordsCommands(command: AddCommand, does: Does): void {
  command('status <plan>', 'lock, phase, and each switch now, safe and expected', [
    'status plan.yaml',
    'status plan.yaml --json',
  ]).action(does(async (terminal, plan: string) => (await import('../status.ts')).status(terminal, plan)));
  command('log <plan>', 'the progress log of the cutover under way, written from its journal', [
    'log plan.yaml',
    'log plan.yaml --write',
  ])
    .option('--write', 'write it to where the plan wants it; what people wrote around it stays')
    .action(
      does(async (terminal, plan: string, options: { write?: boolean }) =>
        (await import('../log.ts')).log(terminal, plan, options),
      ),
    );
}
