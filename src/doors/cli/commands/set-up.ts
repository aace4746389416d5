import type { IamOptions } from '../iam.ts';
import type { AddCommand, Does } from './add-command.ts';

/**
 * Commands: what a team runs once to set up a repository and an account, and again when its plan changes.
 * @param command adds one
 * @param does runs it
 */
export function setUpCommands(command: AddCommand, does: Does): void {
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
    .action(does(async (_terminal, plan: string, options: IamOptions) => (await import('../iam.ts')).iam(plan, options)));
}
