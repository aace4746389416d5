/** What may be wrong with the routing production, in the order in which its cutover would meet it. */
import { appendLog } from '../aws/log-ingest.ts';
import { type Expectation, type Fault, JOB, need, type Seen } from '../faults/fault.ts';
import { githubOf } from '../github/state.ts';
import type { World } from '../state.ts';
import * as names from './names.ts';
import { type Defects, type Rates, routingOf } from './state.ts';

const seenAt = (phase: string, check: string, outcome: Seen['outcome'], reason: Seen['reason']): Expectation => ({
  phase,
  gate: 'enter',
  end: 'untouched',
  seen: [{ check, outcome, reason }],
});
const atFirst = (check: string, outcome: Seen['outcome'], reason: Seen['reason']) =>
  seenAt('routing-only', check, outcome, reason);
const inPhase = (phase: string, reason: Seen['reason']): Expectation => ({ phase, end: 'rollback', reason });

const defect = (name: keyof Defects) => (world: World) => {
  routingOf(world).defects[name] = true;
};
const rates =
  (changed: Partial<Rates>, afterMs = 0) =>
  (world: World) => {
    routingOf(world).changed = { from: world.clock.now + afterMs, rates: changed };
  };
const setParameter = (name: string, value: string) => (world: World) => {
  const { versions } = need(world.aws.ssm.parameters, name);
  versions.push({ version: versions.length + 1, value, at: world.clock.now, user: 'somebody' });
};
const SIGNED = `${names.JOURNAL_ROOT}records/signed.`;

/** Everything that may be wrong with routing. */
export const ROUTING_FAULTS: readonly Fault[] = [
  {
    id: 'nobody-observes',
    title: 'the team of observers is empty',
    at: 'start',
    expect: atFirst('roles-assigned', 'fail', 'ROLE_EMPTY'),
    apply: world => void githubOf(world).teams['routing-observers']?.splice(0),
  },
  {
    id: 'unit-tests-red',
    title: 'the newest attempt of the unit and contract tests failed',
    at: 'start',
    expect: atFirst('ci-unit-and-contract', 'fail', 'CHECK_RUN_NOT_GREEN'),
    apply: world => {
      const { check_runs } = githubOf(world);
      const newest = check_runs.find(({ name }) => name === 'unit-and-contract');
      if (newest) check_runs.push({ ...newest, id: newest.id + 1000, conclusion: 'failure' });
    },
  },
  {
    id: 'regression-gates-skipped',
    title: 'the LLM regression gates were skipped',
    at: 'start',
    expect: atFirst('ci-llm-regression', 'fail', 'CHECK_RUN_NOT_GREEN'),
    apply: world => {
      for (const run of githubOf(world).check_runs) if (run.name === 'llm-regression') run.conclusion = 'skipped';
    },
  },
  {
    id: 'checklist-unsigned',
    title: 'nobody has signed QA checklist A',
    at: 'start',
    expect: atFirst('qa-checklist-a', 'fail', 'NOT_SIGNED'),
    apply: world => {
      delete world.aws.ssm.parameters[`${SIGNED}qa-checklist-a`];
    },
  },
  {
    id: 'commit-after-signature',
    title: 'QA checklist B was signed against another commit',
    at: 'start',
    expect: atFirst('qa-checklist-b', 'fail', 'SIGNED_OTHER_COMMIT'),
    apply: world => {
      for (const version of need(world.aws.ssm.parameters, `${SIGNED}qa-checklist-b`).versions)
        version.value = version.value.replace(/"commit":"[0-9a-f]+"/, `"commit":"${'b'.repeat(40)}"`);
    },
  },
  {
    id: 'tag-elsewhere',
    title: 'the release’s tag stands on another commit',
    at: 'start',
    expect: atFirst('release-pinned', 'fail', 'TAG_ELSEWHERE'),
    apply: world => {
      for (const tag of githubOf(world).tags) tag.commit = 'b'.repeat(40);
    },
  },
  {
    id: 'any-webhook-token',
    title: 'the webhook takes any token',
    at: 'start',
    expect: atFirst('webhook-refuses-strangers', 'fail', 'NOT_REFUSED'),
    apply: defect('ignoresToken'),
  },
  {
    id: 'openai-key-gone',
    title: 'the OpenAI key does not exist',
    at: 'start',
    expect: atFirst('secret-openai', 'fail', 'MISSING'),
    apply: world => {
      delete world.aws.secrets[names.OPENAI_KEY];
    },
  },
  {
    id: 'token-in-variables',
    title: 'the worker’s variables hold the webhook’s token under an innocent name',
    at: 'start',
    expect: atFirst('no-plaintext-worker', 'fail', 'SECRET_IN_PLAIN_TEXT'),
    apply: world => {
      const secret = Object.values(need(world.aws.secrets, names.WEBHOOK_TOKEN).values)[0] ?? '';
      need(world.aws.lambda.functions, names.WORKER).environment['MW_FLAGS'] = Buffer.from(`x=${secret}`).toString('utf8');
    },
  },
  {
    id: 'cost-dashboard-missing',
    title: 'the cost dashboard does not exist',
    at: 'start',
    expect: atFirst('dashboard-cost', 'fail', 'MISSING'),
    apply: world => {
      delete world.aws.cloudwatch.dashboards['mw-prod-cost'];
    },
  },
  {
    id: 'dlq-alarm-muted',
    title: 'the alarm of the dead-letter queue has its actions disabled',
    at: 'start',
    expect: atFirst('alarm-dlq', 'fail', 'ALARM_NO_ACTIONS'),
    apply: world => {
      need(world.aws.cloudwatch.alarms, 'mw-prod-dlq').actionsEnabled = false;
    },
  },
  {
    id: 'address-in-a-log-line',
    title: 'one line of the worker’s log holds a customer’s address',
    at: 'start',
    expect: atFirst('logs-are-redacted', 'fail', 'NOT_REDACTED'),
    apply: world => {
      const at = world.clock.now - 30 * 60_000;
      const message = JSON.stringify({ level: 'WARN', event: 'reply.bounced', to: 'zerafina.quackenbush@planted-mail.example' });
      appendLog(world, names.WORKER_LOG, 'a-stream-of-its-own', { at, message });
    },
  },
  {
    id: 'default-changed-by-hand',
    title: 'somebody has raised the confidence threshold by hand',
    at: { beforeJob: JOB.phase('routing-only') },
    expect: inPhase('routing-only', 'LEAVE_GATE_NO_GO'),
    apply: setParameter('/mw/prod/confidence_threshold', '0.5'),
  },
  {
    id: 'lying-deployment',
    title: 'the pipeline takes the version and never deploys it',
    at: 'start',
    expect: inPhase('routing-only', 'READ_BACK_DIFFERS'),
    apply: defect('lyingDeploy'),
  },
  {
    id: 'processed-not-routed',
    title: 'tickets are processed and neither tagged nor routed',
    at: 'start',
    expect: inPhase('routing-only', 'LEAVE_GATE_NO_GO'),
    apply: defect('doesNotRoute'),
  },
  {
    id: 'answers-in-safe-mode',
    title: 'the new version answers although safe mode is on',
    at: 'start',
    expect: inPhase('routing-only', 'LEAVE_GATE_NO_GO'),
    apply: defect('repliesInSafeMode'),
  },
  {
    id: 'dead-letters-in-the-hour',
    title: 'a message is lost 80 minutes after the phase was approved',
    at: { beforeJob: JOB.phase('routing-only') },
    expect: inPhase('routing-only', 'TRIGGERED'),
    apply: rates({ deadLettersPerMinute: 1 }, 20 * 60_000),
  },
  {
    id: 'api-errors-triple',
    title: 'one API request in eight fails after the deployment',
    at: { beforeJob: JOB.phase('routing-only') },
    expect: inPhase('routing-only', 'LEAVE_GATE_NO_GO'),
    apply: rates({ apiErrors: 0.12 }, 15 * 60_000),
  },
  {
    id: 'logging-incident-open',
    title: 'nobody has signed that no logging incident is open',
    at: { beforeJob: JOB.enter('tier-1') },
    expect: seenAt('tier-1', 'no-logging-incident', 'fail', 'NOT_SIGNED'),
    apply: world => {
      delete world.aws.ssm.parameters[`${SIGNED}no-logging-incident`];
    },
  },
  {
    id: 'ambiguous-matches',
    title: 'some tickets match more than one order',
    at: { beforeJob: JOB.enter('tier-1') },
    expect: seenAt('tier-2', 'no-ambiguous-match', 'fail', 'MARKER_SEEN'),
    apply: defect('ambiguous'),
  },
  {
    id: 'disclosure-without-match',
    title: 'an order’s status is told to whoever names its number',
    at: { beforeJob: JOB.phase('tier-2') },
    expect: inPhase('tier-2', 'LEAVE_GATE_NO_GO'),
    apply: defect('discloses'),
  },
];
