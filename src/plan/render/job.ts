import { gonogoError } from '../../errors.ts';
import type { Plan } from '../schema/index.ts';
import { pinned } from './actions.ts';

const RUNNER = 'ubuntu-24.04';

/** The input by which gonogo learns when its credentials end. */
export const EXPIRY = 'credentials-expire: ${{ steps.aws.outputs.aws-expiration }}';

/**
 * The account whose roles a workflow assumes.
 * @param plan the plan
 * @returns its aws section
 * @throws GonogoError `PLAN_INVALID` without one
 */
export function awsOf({ aws }: Plan): NonNullable<Plan['aws']> {
  if (aws) return aws;
  throw gonogoError(
    'PLAN_INVALID',
    'expected the plan to name its AWS account, region and roles; a workflow assumes those roles',
  );
}

/** What a rendered job holds; every list entry is one line. */
export interface JobAsk {
  readonly name: string;
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly minutes: number;
  readonly permissions: readonly string[];
  readonly outputs?: readonly string[];
  readonly steps: readonly string[];
}

/**
 * One job as lines of YAML.
 * @param id the job's id
 * @param ask its parts
 * @returns lines, indented below `jobs:`
 */
export function job(id: string, ask: JobAsk): string[] {
  return [
    `  ${id}:`,
    `    name: ${scalar(ask.name)}`,
    ...(ask.needs ? [`    needs: [${ask.needs.join(', ')}]`] : []),
    ...(ask.if ? [`    if: \${{ ${ask.if} }}`] : []),
    `    runs-on: ${RUNNER}`,
    ...(ask.environment ? [`    environment: ${ask.environment}`] : []),
    `    timeout-minutes: ${ask.minutes}`,
    '    permissions:',
    ...ask.permissions.map(line => `      ${line}`),
    ...(ask.outputs ? ['    outputs:', ...ask.outputs.map(line => `      ${line}`)] : []),
    '    steps:',
    ...ask.steps.map(line => `      ${line}`),
  ];
}

/** A text as a YAML scalar that GitHub does not take for an expression. */
function scalar(text: string): string {
  if (text.includes('${{')) throw gonogoError('PLAN_INVALID', 'expected titles without GitHub expressions, found one');
  return /^[A-Za-z][A-Za-z0-9 —–().,_-]*$/.test(text) ? text : JSON.stringify(text);
}

/** Checkout without leaving a token behind; with the whole history and its tags where a check asks what has changed. */
export const checkout = (history = false): string[] => [
  `- uses: ${pinned('checkout')}`,
  '  with:',
  '    persist-credentials: false',
  ...(history ? ['    fetch-depth: 0'] : []),
];

/** Assumes a role by OIDC; the expiry is an output, since a phase must know how long it may work. */
export function assume(role: string, region: string, session: string, seconds: number): string[] {
  return [
    `- uses: ${pinned('awsCredentials')}`,
    '  id: aws',
    '  with:',
    `    role-to-assume: ${role}`,
    `    aws-region: ${region}`,
    // STS allows 64 characters; the run's number and attempt take up to 34.
    `    role-session-name: gonogo-\${{ github.run_id }}-\${{ github.run_attempt }}-${session.slice(0, 30)}`,
    `    role-duration-seconds: ${seconds}`,
    '    output-credentials: true',
    '    output-env-credentials: true',
  ];
}

/** A step of gonogo itself. */
export function own(ask: { readonly uses?: string }, folder: string, id: string, inputs: readonly string[]): string[] {
  const [repository, ref] = ask.uses?.split('@') ?? [];
  const uses = repository === undefined ? `./${folder}` : `${repository}${folder === '' ? '' : `/${folder}`}@${ref}`;
  return [`- uses: ${uses}`, `  id: ${id}`, '  with:', ...inputs.map(line => `    ${line}`)];
}

/**
 * Evidence leaves the job by GitHub's own artifact action; without it the record in the account still stands.
 * @param name of the artifact, one a run
 * @param when the step's condition
 * @param unfound what a job without evidence is: `ignore` only where an act may end before it has any
 */
export function upload(name: string, when: string, unfound: 'error' | 'ignore' = 'error'): string[] {
  return [
    `- uses: ${pinned('uploadArtifact')}`,
    `  if: \${{ ${when} }}`,
    '  with:',
    `    name: ${name}`,
    '    path: .gonogo/evidence',
    `    if-no-files-found: ${unfound}`,
    '    include-hidden-files: true',
    '    retention-days: 90',
  ];
}
