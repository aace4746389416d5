import type { AddCommand, Does } from './add-command.ts';

/**
 * Commands: what is wrong with workflows, and what is proved of them.
 * @param command adds one
 * @param does runs it
 */
export function workflowsCommands(command: AddCommand, does: Does): void {
  command('lint-workflows [folder]', 'find what weakens the sign-off or the way back in workflows, rendered or written by hand', [
    'lint-workflows',
  ]).action(
    does(async (_terminal, folder: string | undefined) =>
      (await import('../lint-workflows.ts')).lintWorkflows(folder ?? '.github/workflows'),
    ),
  );
  command('prove [folder]', 'prove that no workflow writes without GO and that every bad end meets a net', ['prove']).action(
    does(async (_terminal, folder: string | undefined) =>
      (await import('../rehearse.ts')).rehearse(['prove', ...(folder === undefined ? [] : [folder])]),
    ),
  );
}
