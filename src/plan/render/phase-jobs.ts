import { gonogoError } from '../../errors.ts';
import { gateMs } from '../../phase/window.ts';
import { optionalSteps } from '../optional-steps.ts';
import type { Phase, Plan } from '../schema/index.ts';
import { pinned } from './actions.ts';
import { asksGithub, asksHistory } from './asks-github.ts';
import type { RenderAsk } from './cutover.ts';
import { assume, checkout, EXPIRY, job, own, upload } from './job.ts';
import { longestMs } from './longest.ts';

/** Gates that have an action of their own in this version. */
const BUILT_GATES = ['preflight', 'shadow', 'smoke', 'canary', 'watch'];

/** Whether a phase changes or asks anything beyond its gate; one of gates alone is its gate job. */
export const isCarriedOut = (phase: Phase): boolean =>
  phase.steps !== undefined || phase.leave !== undefined || phase.signoff !== undefined;

/** The job whose end is the end of a phase. */
const doneJob = (phase: Phase): string => `${isCarriedOut(phase) ? 'phase' : 'gate'}-${phase.id}`;

/** What is read back from GitHub by who signs; which permission each question needs is GitHub's rule. */
const SIGNOFF_READS = [
  'actions: read # the environment’s rules, and the approvals of this run',
  'deployments: read # when the job waited for its approval, and when it no longer did',
  'pull-requests: read # who wrote the pull request of the commit: nobody signs his own',
];

/** What the dispatch asked for beyond the plan, as the pin job has taken it. */
const optionalInput = (plan: Plan): string[] =>
  optionalSteps(plan).length === 0 ? [] : ['optional: ${{ needs.pin.outputs.optional }}'];

/** The plan and the commit that were pinned: every later act refuses others. */
const PINNED = ['plan-digest: ${{ needs.pin.outputs.plan-digest }}', 'commit: ${{ needs.pin.outputs.commit }}'];

/**
 * The gate of a phase: in no environment, with the role that reads; its summary is what the approver reads.
 * @param ask the plan and where things are
 * @param phase the phase
 * @param previous the one before it
 * @returns lines of YAML
 * @throws GonogoError `NOT_BUILT` for a gate without an action
 */
export function gateJob(ask: RenderAsk, phase: Phase, previous: Phase | undefined): string[] {
  const { plan, path } = ask;
  const aws = plan.aws;
  const unbuilt = phase.enter.find(gate => !BUILT_GATES.includes(gate.gate));
  if (!aws || unbuilt)
    throw gonogoError(
      'NOT_BUILT',
      `phase ${phase.id} is entered by a ${unbuilt?.gate ?? ''} gate, which has no action in this version`,
    );
  const kinds = [...new Set(phase.enter.map(gate => gate.gate))];
  const gates = phase.enter.reduce((sum, gate) => sum + gateMs(plan, gate), 0);
  const todo = `contains(fromJSON(needs.pin.outputs.todo), '${phase.id}')`;
  const done = previous ? `needs.${doneJob(previous)}` : '';
  const before = previous
    ? ` && (!contains(fromJSON(needs.pin.outputs.todo), '${previous.id}') || (${done}.result == 'success' && ${done}.outputs.verdict == 'GO'))`
    : '';
  return job(`gate-${phase.id}`, {
    name: `Gate of ${phase.id}`,
    needs: previous ? ['pin', doneJob(previous)] : ['pin'],
    if: `!cancelled() && needs.pin.result == 'success' && ${todo}${before}`,
    minutes: 20 + Math.ceil(gates / 60_000),
    permissions: [
      'contents: read # checkout',
      'id-token: write # assume the read role',
      'actions: read # the rules of the environment in which the phase is signed',
      'pull-requests: read # the pull request of the commit, for who approves',
      ...(asksGithub(plan, phase.enter) ? ['checks: read # the check runs of the commit'] : []),
    ],
    outputs: [
      'verdict: ${{ steps.gate.outputs.verdict }}',
      'plan-digest: ${{ steps.gate.outputs.plan-digest }}',
      'evidence-digest: ${{ steps.gate.outputs.evidence-digest }}',
    ],
    steps: [
      ...checkout(asksHistory(plan, phase.enter)),
      ...assume(aws.roles.read, aws.region, `gate-${phase.id}`, Math.max(3600, Math.ceil(gates / 1000) + 1500)),
      // Gates of one kind have an action of their own; several kinds are one step of the whole tool, so that their records are one chain.
      ...own(ask, kinds.length === 1 ? `gates/${kinds[0]}` : '', 'gate', [
        ...(kinds.length === 1 ? [] : ['act: gate']),
        `plan: ${path}`,
        `phase: ${phase.id}`,
        ...PINNED,
        ...optionalInput(plan),
        'github-token: ${{ github.token }}',
        EXPIRY,
      ]),
      ...upload(`evidence-${plan.system}-gate-${phase.id}`, 'always()'),
    ],
  });
}

/**
 * One job for every sign-off of a phase but the last, whose environment is the phase job's own: GitHub asks one person an
 * environment, so several roles are several environments. They assume the role that reads, and change nothing.
 * @param ask the plan and where things are
 * @param phase the phase
 * @returns lines of YAML; none where one role signs
 */
export function signoffJobs(ask: RenderAsk, phase: Phase): string[] {
  const { plan, path } = ask;
  const { aws, system } = plan;
  if (!aws) return [];
  return (phase.signoff ?? []).slice(0, -1).flatMap(({ role, environment }) =>
    job(signoffJob(phase, role), {
      name: `Sign-off of ${phase.id} by ${role}`,
      needs: ['pin', `gate-${phase.id}`],
      if: passed(phase),
      environment,
      minutes: 15,
      permissions: ['contents: read # checkout', 'id-token: write # assume the read role', ...SIGNOFF_READS],
      outputs: ['verdict: ${{ steps.sign-off.outputs.verdict }}'],
      steps: [
        ...checkout(),
        ...evidenceOf(system, phase),
        ...assume(aws.roles.read, aws.region, `sign-off-${phase.id}`, 3600),
        ...own(ask, '', 'sign-off', [
          'act: sign-off',
          `plan: ${path}`,
          `phase: ${phase.id}`,
          `role: ${role}`,
          ...PINNED,
          'github-token: ${{ github.token }}',
          EXPIRY,
        ]),
        ...upload(`evidence-${system}-${signoffJob(phase, role)}`, 'always()'),
      ],
    }),
  );
}

/**
 * The phase itself, behind the environment of its last sign-off. Whether the run is a later attempt is not asked in its
 * `if`: a skipped job would say nothing, the act refuses it with its reason.
 * @param ask the plan and where things are
 * @param phase the phase
 * @returns lines of YAML; none for a phase of gates alone
 * @throws GonogoError `NOT_BUILT` for a phase that changes something and that nobody signs
 */
export function phaseJob(ask: RenderAsk, phase: Phase): string[] {
  const { plan, path } = ask;
  const { aws, system } = plan;
  if (!isCarriedOut(phase)) return [];
  const signoffs = phase.signoff ?? [];
  const last = signoffs.at(-1);
  if (!aws || !last)
    throw gonogoError('NOT_BUILT', `expected phase ${phase.id}, which does more than look, to name a sign-off, found none`);
  const longest = longestMs(plan, phase);
  const seconds = Math.max(3600, Math.ceil(longest / 1000) + 1500);
  const minutes = Math.ceil(longest / 60_000) + 15;
  const signed = signoffJobIds(phase);
  return job(`phase-${phase.id}`, {
    name: phase.title,
    needs: ['pin', `gate-${phase.id}`, ...signed],
    if: [passed(phase), ...signed.map(id => `needs.${id}.result == 'success' && needs.${id}.outputs.verdict == 'GO'`)].join(
      ' && ',
    ),
    environment: last.environment,
    minutes,
    permissions: ['contents: read # checkout', 'id-token: write # assume the change role', ...SIGNOFF_READS],
    outputs: ['verdict: ${{ steps.phase.outputs.verdict }}'],
    steps: [
      ...checkout(),
      ...evidenceOf(system, phase),
      ...assume(aws.roles.change, aws.region, `phase-${phase.id}`, seconds),
      ...own(ask, '', 'phase', [
        'act: phase',
        `plan: ${path}`,
        `phase: ${phase.id}`,
        ...PINNED,
        ...optionalInput(plan),
        'github-token: ${{ github.token }}',
        EXPIRY,
      ]),
      ...upload(`evidence-${system}-phase-${phase.id}`, 'always()'),
    ],
  });
}

/** The jobs of the sign-offs that are not the phase job's own. */
export const signoffJobIds = (phase: Phase): readonly string[] =>
  (phase.signoff ?? []).slice(0, -1).map(({ role }) => signoffJob(phase, role));

const signoffJob = (phase: Phase, role: string): string => `signoff-${phase.id}-${role}`;

/** Positive and complete: whatever is missing or empty is not GO. `prove` evaluates it over every combination. */
const passed = ({ id }: Phase): string =>
  `!cancelled() && needs.pin.result == 'success' && needs.gate-${id}.result == 'success' && needs.gate-${id}.outputs.verdict == 'GO' && needs.pin.outputs.plan-digest != '' && needs.gate-${id}.outputs.plan-digest == needs.pin.outputs.plan-digest`;

/** What the gate has seen, for the act to compare with the record in the account. */
const evidenceOf = (system: string, phase: Phase): string[] => [
  `- uses: ${pinned('downloadArtifact')}`,
  '  with:',
  `    name: evidence-${system}-gate-${phase.id}`,
  '    path: .gonogo/evidence',
];
