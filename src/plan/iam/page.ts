import type { Policy } from './need.ts';
import type { IamAsk } from './render-iam.ts';
import type { Role } from './role-needs.ts';
import { branchesOf, PROVIDER, type Repository, type SubjectForm } from './trust.ts';
import type { Assumed } from './who-assumes.ts';

/** A role as the page shows it. */
export interface RoleShown {
  readonly role: Role;
  readonly assumed: Assumed;
  readonly policy: Policy;
  readonly because: Readonly<Record<string, string>>;
  readonly trusts: readonly { readonly name: string; readonly form: SubjectForm; readonly text: string }[];
  readonly permissions: { readonly name: string; readonly text: string };
}

/** What IAM takes unless the account asks for more (IAM and STS quotas): characters without white space. */
const LARGEST_TRUST = 2048;
const LARGEST_INLINE = 10_240;

const DOES: Readonly<Record<Role, string>> = {
  read: 'gates before an approval, windows between phases, decisions and signatures',
  change: 'phases: sets and undoes the plan’s switches',
  rollback: 'rollback: sets the plan’s switches to their safe values',
};

/**
 * The page beside the policies.
 * @param ask what is rendered
 * @param repository whose jobs are trusted
 * @param roles the three roles
 * @returns Markdown
 */
export function page(ask: IamAsk, repository: Repository, roles: readonly RoleShown[]): string {
  const { plan, path } = ask;
  const branches = branchesOf(plan).map(code).join(', ');
  return `${[
    `<!-- Rendered from ${path} by \`gonogo iam ${argumentsOf(ask)}\`. Do not edit: change the plan and render again. -->`,
    `# IAM roles of ${plan.system}`,
    '',
    `Account ${code(plan.aws?.account ?? '')}, region ${code(plan.aws?.region ?? '')}, release branch ${branches}, repository ${code(`${repository.owner}/${repository.name}`)}.`,
    '',
    '| role | for | assumed by jobs of | in | longest session |',
    '|---|---|---|---|---|',
    ...roles.map(
      ({ role, assumed }) =>
        `| ${[
          code(plan.aws?.roles[role] ?? ''),
          DOES[role],
          assumed.files.map(code).join(', '),
          [
            ...assumed.environments.map(each => `environment ${code(each)}`),
            ...(assumed.onBranch ? [`branch ${branches}`] : []),
          ].join(', '),
          `${assumed.seconds} s`,
        ].join(' | ')} |`,
    ),
    '',
    ...subjectsOf(ask),
    ...roles.flatMap(each => roleLines(each)),
    ...making(ask, roles),
    ...REMARKS,
    pullRequestsOf(ask, roles),
  ].join('\n')}\n`;
}

/** The options that render the same again; \`--check\` reads them from here. */
export const argumentsOf = ({ path, repository, ids, pullRequests }: IamAsk): string =>
  [
    path,
    ...(repository === undefined ? [] : [`--repository ${repository}`]),
    ...(ids === undefined ? [] : [`--repository-id ${ids.repository} --owner-id ${ids.owner}`]),
    ...(pullRequests === true ? ['--pull-requests'] : []),
  ].join(' ');

function subjectsOf({ ids, repository }: IamAsk): readonly string[] {
  if (ids !== undefined)
    return [
      'The subject is the immutable form, `repo:OWNER@ID/NAME@ID:…`: somebody who takes over the repository’s name does not match.',
      '',
    ];
  return [
    '## Which of the two trust policies',
    '',
    'GitHub writes the subject of a token in one of two forms, and a role needs the policy of the form that its repository uses:',
    '',
    '| file | subject | when |',
    '|---|---|---|',
    '| `*.trust.legacy.json` | `repo:OWNER/NAME:…` | the repository is older than 2026-07-15, was not renamed or transferred since, and has not opted in |',
    '| `*.trust.immutable.json` | `repo:OWNER@ID/NAME@ID:…` | all others; preferred, since a name can be taken over and a number cannot |',
    '',
    'Placeholders match no token, so a policy that was not filled in lets nobody in. For the immutable form alone, render again with the numbers:',
    '',
    '```sh',
    `gh api repos/${repository ?? 'OWNER/REPO'} --jq '"--repository-id \\(.id) --owner-id \\(.owner.id)"'`,
    '```',
    '',
  ];
}

function roleLines({ role, policy, because, trusts, permissions }: RoleShown): readonly string[] {
  const size = (text: string): number => text.replaceAll(/\s/g, '').length;
  const trust = Math.max(...trusts.map(({ text }) => size(text)));
  const rows = policy.Statement.map(({ Sid, Effect, Action, Resource, NotResource }) =>
    [
      Sid,
      `${Effect === 'Deny' ? '**deny** ' : ''}${Action.map(code).join(', ')}`,
      where(Resource, NotResource),
      because[Sid] ?? '',
    ].join(' | '),
  );
  return [
    `## ${role}`,
    '',
    `${trusts.map(({ name }) => `[${name}](${name})`).join(', ')} (${trust} of ${LARGEST_TRUST} characters), [${permissions.name}](${permissions.name}) (${size(permissions.text)} of ${LARGEST_INLINE}).`,
    '',
    '| statement | actions | on | why |',
    '|---|---|---|---|',
    ...rows.map(row => `| ${row} |`),
    '',
  ];
}

const where = (on: readonly string[] | undefined, notOn: readonly string[] | undefined): string =>
  on !== undefined ? on.map(short).join(', ') : `everything but ${(notOn ?? []).map(short).join(', ')}`;

/** The part of an ARN that tells one resource from another. */
const short = (arn: string): string => (arn === '*' ? 'everything' : code(arn.split(':').slice(5).join(':')));

function making({ plan }: IamAsk, roles: readonly RoleShown[]): readonly string[] {
  return [
    '## Making them',
    '',
    'Once an account, the provider; then each role. Run these in this folder, and choose the trust policy first:',
    '',
    '```sh',
    `aws iam create-open-id-connect-provider --url https://${PROVIDER} --client-id-list sts.amazonaws.com`,
    ...roles.flatMap(({ role, assumed, trusts, permissions }) => {
      const name = plan.aws?.roles[role].split('/').at(-1) ?? '';
      return [
        `aws iam create-role --role-name ${name} --max-session-duration ${assumed.seconds} --assume-role-policy-document file://${trusts.at(-1)?.name ?? ''}`,
        `aws iam put-role-policy --role-name ${name} --policy-name gonogo --policy-document file://${permissions.name}`,
      ];
    }),
    '```',
    '',
    'A role that exists is brought up to date with `update-assume-role-policy`, `update-role --max-session-duration` and `put-role-policy`.',
    '',
  ];
}

const REMARKS: readonly string[] = [
  '## What these policies cannot do',
  '',
  '- **The direction.** IAM cannot say which value is written. That rollback writes safe values only, and a phase only what the plan says, is enforced by gonogo.',
  '- **One variable of a function.** Lambda replaces all variables at once. gonogo carries the others over, under the revision that it read.',
  '- **A dry run.** IAM has one permission for a dry run and for an invocation.',
  '- **Other statements.** A denial holds whatever else is attached to the role; everything else is only as little as nothing else is attached.',
  '- **KMS.** With the keys that AWS manages (`aws/ssm`, `aws/secretsmanager`, `aws/lambda`) nothing more is needed. With a key of your own, add `kms:Decrypt` on it to every role, and `kms:Encrypt` and `kms:GenerateDataKey` to change and rollback, each with `kms:ViaService` of the service; restore points and checkpoints are SecureStrings.',
  '- **Another default branch.** GitHub runs `net.yml` and scheduled workflows on the default branch. Where that is not the release branch named above, AWS refuses them, and a killed cutover has no net but `rollback.yml`: release from the default branch.',
  '- **The claims `ref`, `job_workflow_ref` and `repository_id`** are compared by AWS STS since January 2026. Where a partition does not know them yet, AWS refuses everybody; the subject alone is then the trust, and the branch policy of each environment what holds the branch.',
];

/** What trusting pull requests would mean, or means. */
function pullRequestsOf({ pullRequests }: IamAsk, roles: readonly RoleShown[]): string {
  const files = [...new Set(roles.flatMap(({ assumed }) => assumed.forPullRequests))];
  const means =
    'whoever may push a branch may then run any code with what this role reads, credentials of vendors among it, and writes: heads of evidence, decisions, signatures; before anybody has looked at it; AWS cannot hold a pull request to a branch or a workflow';
  if (pullRequests === true && files.length > 0)
    return `- **Pull requests of this repository are trusted** by the read role, for the dry run of ${files.map(code).join(', ')}: ${means}. Forks get no token.`;
  return `- **\`pull_request\`** is trusted by no role${files.length === 0 ? '' : `, so the dry run of ${files.map(code).join(', ')} cannot assume the read role and says so`}. \`--pull-requests\` trusts those of this repository: ${means}.`;
}

const code = (text: string): string => `\`${text}\``;
