import type { IamOptions } from '../iam.ts';
import type { InitOptions } from '../init.ts';
import type { AddCommand, Does } from './add-command.ts';

/**
 * Commands: what a team runs once to set up a repository and an account, and again when its plan changes.
 * @param command adds one
 * @param does runs it
 */
export function setUpCommands(command: AddCommand, does: Does): void {
  command('init', 'write what a repository needs around a plan that is to be filled in', [
    `init --system checkout --repository OWNER/REPO --uses OWNER/gonogo@${'0'.repeat(40)}`,
  ])
    .requiredOption('--system <id>', 'the system’s name')
    .requiredOption('--repository <owner/repo>', 'the repository on GitHub')
    .requiredOption('--uses <owner/repo@sha>', 'where gonogo is')
    .option('--repository-id <n>', 'its number on GitHub, for the immutable form of the subject')
    .option('--owner-id <n>', 'the number of its owner')
    .option('--branch <name>', 'the branch that releases are made from', 'main')
    .option('--owners <names>', 'code owners of plans and workflows, such as @org/team')
    .option('--out <folder>', 'the repository’s checkout', '.')
    .option('--force', 'overwrite what stands there')
    .action(does(async (_terminal, options: InitOptions) => (await import('../init.ts')).init(options)));
  command('environments <plan>', 'write the script that makes the plan’s environments on GitHub', [
    'environments plan.yaml --repository OWNER/REPO',
    'environments plan.yaml --check',
  ])
    .option('--out <file>', 'where it is (default: environments.sh beside the plan)')
    .option('--repository <owner/repo>', 'the repository on GitHub')
    .option('--check', 'change nothing; NO-GO if it differs')
    .action(
      does(async (_terminal, plan: string, options: { out?: string; repository?: string; check?: boolean }) =>
        (await import('../environments.ts')).environments(plan, options),
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
    .action(does(async (_terminal, plan: string, options: IamOptions) => (await import('../iam.ts')).iam(plan, options)));
}
