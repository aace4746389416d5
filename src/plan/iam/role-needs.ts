import type { Check } from '../../checks/index.ts';
import { gonogoError } from '../../errors.ts';
import { checks, checksOfGate, gates, rollbackGates } from '../lint/reading.ts';
import type { Gate, Plan, ReportPlan, Step } from '../schema/index.ts';
import { type Arns, arnsOf } from './arn.ts';
import { needsOfCheck } from './check-needs.ts';
import { keepingNeeds, recordNeeds } from './journal-needs.ts';
import type { Need } from './need.ts';
import { type Reads, readsOf } from './reads.ts';
import { needsOfSwitch, type SwitchNeeds } from './switch-needs.ts';

/** The three roles that a plan names. */
export const ROLES = ['read', 'change', 'rollback'] as const;
export type Role = (typeof ROLES)[number];

/** What the needs of roles are made from. */
interface Around {
  readonly plan: Plan;
  readonly arn: Arns;
  readonly reads: Reads;
  readonly switches: readonly SwitchNeeds[];
}

/**
 * What a role of a plan needs of AWS: not less, or a gate could not ask; not more, since nothing else would hold it back.
 * @param plan the plan
 * @param role which
 * @returns its needs; several may belong to one statement
 * @throws GonogoError `PLAN_INVALID` without an aws section; `NOT_BUILT` for a kind whose calls this version does not know yet
 */
export function needsOfRole(plan: Plan, role: Role): readonly Need[] {
  const arn = arnsOf(plan);
  const reads = readsOf(plan, arn);
  const around = {
    plan,
    arn,
    reads,
    switches: plan.switches.map(one => built(one.id, needsOfSwitch(one, { plan, arn, reads }))),
  };
  return role === 'read' ? readNeeds(around) : role === 'change' ? changeNeeds(around) : rollbackNeeds(around);
}

/** Gates of every phase, windows, decisions, signatures, status: whatever is asked, by whichever job or person. */
function readNeeds({ plan, arn, reads, switches }: Around): readonly Need[] {
  return [
    ...questions(
      checks(plan).map(({ check }) => check),
      reads,
    ),
    ...gates(plan).flatMap(({ gate }) => reportNeeds(plan, gate, reads)),
    ...switches.flatMap(each => each.read),
    ...recordNeeds(plan.system, arn),
  ];
}

/** A phase asks its gates and triggers itself, sets and undoes its switches, and rolls the whole system back. */
function changeNeeds(around: Around): readonly Need[] {
  const { plan, arn, reads, switches } = around;
  const asked = readNeeds(around).filter(({ sid }) => !recordNeeds(plan.system, arn).some(each => each.sid === sid));
  return [
    ...asked,
    ...switches.flatMap(each => each.change),
    ...plan.phases.flatMap(phase => setSecrets(phase.steps, reads)),
    ...rollbackNeeds(around),
    ...keepingNeeds(plan.system, arn),
  ];
}

/** Every switch to its safe value, then what stands after it; nothing that only a phase asks. */
function rollbackNeeds({ plan, arn, reads, switches }: Around): readonly Need[] {
  const asked = [
    ...rollbackGates(plan).flatMap(at => checksOfGate(plan, at).map(({ check }) => check)),
    ...(plan.commands ?? []).map(({ applied }) => applied),
  ];
  return [
    ...switches.flatMap(each => [...each.read, ...each.rollback]),
    ...setSecrets(plan.rollback.steps, reads),
    ...questions(asked, reads),
    ...keepingNeeds(plan.system, arn),
  ];
}

const questions = (asked: readonly Check[], reads: Reads): readonly Need[] =>
  asked.flatMap(check => built(check.id, needsOfCheck(check, reads)));

/** A policy for what is not known yet would be a guess; the plan cannot be carried out anyway. */
function built<T>(id: string, needs: T | undefined): T {
  if (needs !== undefined) return needs;
  throw gonogoError('NOT_BUILT', `${id} is of a kind whose calls this version does not know, so no policy can be least`);
}

/** The secrets that a report reads with: those of its credentials, or of the team's own script. */
function reportNeeds(plan: Plan, { report: id }: Gate, reads: Reads): readonly Need[] {
  const report: ReportPlan | undefined = plan.reports?.find(each => each.id === id);
  if (report === undefined) return [];
  const credentials = [report.sampler?.sample.credential, ...(report.sampler?.lookups ?? []).map(({ credential }) => credential)];
  const secrets = Object.values(report.command?.secrets ?? {}).map(String);
  return [...credentials.flatMap(reads.credential), ...secrets.map(reads.secretValue)];
}

/** The secrets whose values steps set. */
function setSecrets(steps: readonly Step[] | undefined, reads: Reads): readonly Need[] {
  return (steps ?? []).flatMap(step =>
    'set' in step
      ? Object.values(step.set).flatMap(value =>
          typeof value === 'object' && 'secret' in value ? [reads.secretValue(value.secret)] : [],
        )
      : [],
  );
}
