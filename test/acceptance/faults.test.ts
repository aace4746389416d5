/** Every fault through the rendered workflow and the committed bundle: the one check that exists for it says NO-GO, and production ends as declared. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence.ts';
import { exitOf } from '../../src/exit.ts';
import { checksOf } from '../../src/gates/gate-checks.ts';
import { gateId } from '../../src/gates/place.ts';
import type { Gate, Trigger } from '../../src/plan/schema/index.ts';
import { newProduction } from '../../src/rehearsal/production.ts';
import { FAULTS, type Fault, strike } from '../../src/stand-in/faults.ts';
import { currentSecret } from '../../src/stand-in/order-status/secret.ts';
import type { World } from '../../src/stand-in/state.ts';
import { emptyFolder } from './bundle.ts';
import { jobsOf, PLAN, type Rehearsed, recordsOf, rehearse } from './rehearse.ts';
import { put, safeValues, strangers, switchesOf } from './switches.ts';

/**
 * Of the faults that only the shadow report sees, one of three ways to see it: the log, the comparison, the command.
 * test/stand-in/shadow-faults.test.ts goes through all of them with the same gate; a whole phase 0 for each takes minutes.
 */
const THROUGH_THE_BUNDLE = ['single-richpanel-post', 'match-rate-down', 'lying-report-command'];
const report = PLAN.phases.flatMap(({ leave = [] }) => leave).find(gate => gate.report !== undefined);
const ofReport = new Set((report?.checks ?? []).map(({ id }) => id));
/**
 * Four troubles of each of six alarms differ by the alarm's name only: each alarm is played with one of them, each trouble with an alarm.
 * test/stand-in/order-status-faults.test.ts goes through all of them with the same checks.
 */
const TROUBLES = ['missing', 'firing', 'without-data', 'muted'];
const alarms = [...new Set(FAULTS.flatMap(({ id }) => /^(.+)-alarm-/.exec(id)?.[1] ?? []))];
const repeats = (id: string): boolean => {
  const [, alarm = '', trouble = ''] = /^(.+)-alarm-(.+)$/.exec(id) ?? [];
  return alarms.includes(alarm) && TROUBLES[alarms.indexOf(alarm) % TROUBLES.length] !== trouble;
};
/**
 * Met by the same gate or phase as others that are played, half a minute of the machine's time each; test/stand-in/order-status-faults.test.ts and
 * test/stand-in/order-status-phases.test.ts go through them with the same checks and phases.
 */
const BY_THE_WAY = [
  ...['rate-limit-drizzle', 'no-traffic', 'rate-limit-spike', 'openai-failure-spike', 'one-openai-failure'],
  ...['past-as-bad', 'metrics-down-for-good', 'scale-error-spike', 'scale-allowlist-missing'],
  ...['switch-drift', 'credentials-expire-at-minute-40'],
];
/**
 * Of the faults that the first gate sees, one of each kind of check and outcome: the others differ by a name in the plan.
 * test/stand-in/order-status-faults.test.ts goes through all of them with the same checks.
 */
const kindOf = new Map((PLAN.check_sets ?? []).flatMap(({ checks }) => checks.map(({ id, kind }) => [id, kind] as const)));
const first = new Set<string>();
const isFirst = ({ at, expect: wanted }: Fault): boolean => {
  if (at !== 'start' || wanted.gate !== 'enter' || wanted.phase !== PLAN.phases[0]?.id) return true;
  const [seen] = wanted.seen;
  const sort = `${kindOf.get(seen.check)} ${seen.outcome}`;
  return !first.has(sort) && first.add(sort).size > 0;
};
const PLAYED = FAULTS.filter(fault => {
  const { id, expect: wanted } = fault;
  if (repeats(id) || BY_THE_WAY.includes(id)) return false;
  if (wanted.gate === undefined || THROUGH_THE_BUNDLE.includes(id)) return true;
  return !wanted.seen.every(({ check }) => ofReport.has(check)) && isFirst(fault);
});

/** Two at a time: while one is judged the next is under way. */
const started = new Map<string, { readonly home: string; readonly ended: Promise<Rehearsed> }>();
function start(fault: Fault) {
  const known = started.get(fault.id);
  if (known) return known;
  const home = emptyFolder();
  const one = { home, ended: rehearse(['--fault', fault.id], home) };
  // Whoever asks for it sees the failure; until then it is nobody's.
  one.ended.catch(() => undefined);
  started.set(fault.id, one);
  return one;
}
afterAll(async () => {
  await Promise.allSettled([...started.values()].map(({ ended }) => ended));
  for (const { home } of started.values()) rmSync(home, { recursive: true, force: true });
});

/** Production right before the phase that meets the fault: the phases before it have set what the plan says. */
function before({ expect: { phase }, ...fault }: Fault): World {
  const world = newProduction(PLAN, 1);
  const index = PLAN.phases.findIndex(each => each.id === phase);
  for (const { steps } of PLAN.phases.slice(0, index)) {
    for (const step of steps ?? []) {
      if (!('set' in step)) throw new Error('expected phases that only set switches');
      for (const [id, to] of Object.entries(step.set)) {
        const value = typeof to === 'string' ? to : 'secret' in to ? currentSecret(world, to.secret) : undefined;
        put(world, id, value);
      }
    }
  }
  strike(world, { ...fault, expect: { phase, reason: 'DEFECT', end: 'untouched' } });
  return world;
}

/** What is no pass, as a fault declares it. */
function complaints(record: Evidence | undefined) {
  // A signal that was still watched when another check ended the window complains of nothing.
  const bad = record?.findings.filter(({ outcome, reason }) => outcome !== 'pass' && reason !== 'WATCHING');
  return bad?.map(({ check, outcome, reason }) => ({ check, outcome, reason }));
}

/** Whether a trigger watches a phase. */
const watches = ({ phases }: Trigger, phase: string): boolean => phases === undefined || phases.includes(phase);

/** Whether a gate of the plan has all the checks that see a fault. */
function asks(gate: Gate, seen: readonly { readonly check: string }[]): boolean {
  const ids = checksOf(PLAN, gate).map(({ id }) => id);
  return seen.every(({ check }) => ids.includes(check));
}

const byCheck = (a: { readonly check: string }, b: { readonly check: string }): number => a.check.localeCompare(b.check);

describe('each fault ends in NO-GO from the check that exists for it, and production ends as declared', () => {
  it.each(PLAYED.map((fault, index) => [fault.id, fault, PLAYED[index + 1]] as const))(
    '%s',
    async (_id, fault, next) => {
      const { home, ended } = start(fault);
      if (next) start(next);
      const done = await ended;
      const wanted = fault.expect;
      const { phase: id, end } = wanted;
      const index = PLAN.phases.findIndex(each => each.id === id);
      const phase = PLAN.phases[index];
      if (!phase) throw new Error('expected a phase of the plan');
      const why = done.stdout.slice(-3000) + done.stderr;

      // The verdict of the whole.
      expect(done.exit, why).toBe(exitFor(fault));
      expect(done.stderr).toBe('');
      expect(done.stdout).toMatch(/^NO-GO /m);
      expect(done.stdout).not.toMatch(/^GO {2}.*done; production/m);

      // Everything before said GO, nothing after it was begun.
      for (const earlier of PLAN.phases.slice(0, index)) {
        for (const record of recordsOf(done, `phase-${earlier.id}`).values()) expect(record.verdict, why).toBe('GO');
        expect(recordsOf(done, `phase-${earlier.id}`).get('phase')?.findings.length).toBeGreaterThan(0);
      }
      for (const later of PLAN.phases.slice(index + 1)) {
        expect(jobsOf(done)).not.toContain(`gate-${later.id}`);
        expect(jobsOf(done)).not.toContain(`phase-${later.id}`);
      }

      // Exactly the check that exists for it.
      const enter = recordsOf(done, `gate-${id}`).get(gateId(phase.enter[0] ?? never()));
      const inPhase = recordsOf(done, `phase-${id}`);
      if (wanted.gate === 'pin') {
        expect(complaints(recordsOf(done, 'pin').get('pin'))).toEqual(wanted.seen);
        expect([enter, inPhase.size]).toEqual([undefined, 0]);
      } else {
        expect(enter?.looks).toBe(1);
        expect(enter?.findings.map(({ check }) => check).sort()).toEqual([...(enter?.declared ?? [])].sort());
      }
      if (wanted.gate === 'enter') {
        expect(enter?.verdict, why).toBe('NO-GO');
        expect(complaints(enter)?.sort(byCheck)).toEqual([...wanted.seen].sort(byCheck));
        expect(inPhase.size).toBe(0);
      } else if (wanted.gate !== 'pin') {
        expect(enter?.verdict, why).toBe('GO');
        expect(complaints(enter)).toEqual([]);
        const gates = (phase.leave ?? []).map(gate => ({ gate, record: inPhase.get(gateId(gate)) }));
        // The gate that asks what sees the fault; those before it see nothing, those after it are not asked.
        const seeing = wanted.gate === 'leave' ? gates.findIndex(({ gate }) => asks(gate, wanted.seen)) : -1;
        const leave = gates[Math.max(0, seeing)]?.record;
        if (wanted.gate === 'leave') {
          expect(seeing, why).toBeGreaterThanOrEqual(0);
          for (const { record } of gates.slice(0, seeing)) expect(record?.verdict, why).toBe('GO');
          for (const { record } of gates.slice(seeing + 1)) expect(record, why).toBeUndefined();
          expect(leave?.verdict, why).toBe('NO-GO');
          const found = complaints(leave)?.sort(byCheck) ?? [];
          const either = wanted.seen.filter(each => !wanted.either || found.some(({ check }) => check === each.check));
          expect(either.length, why).toBeGreaterThan(0);
          expect(found).toEqual(either.sort(byCheck));
          expect(leave?.findings.map(({ check }) => check).sort()).toEqual([...(leave?.declared ?? [])].sort());
          // What a trigger asks as well rolls back at once, whatever the phase's own way out is.
          const failed = found.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check);
          const fires = PLAN.triggers?.some(each => failed.includes(each.when.id) && watches(each, id));
          expect(inPhase.get('phase')).toMatchObject({ verdict: 'NO-GO', reason: fires ? 'TRIGGERED' : 'LEAVE_GATE_NO_GO' });
        } else if (fault.kill) {
          // A killed process writes nothing: what it left open is told, and closed, by those who come after it.
          expect(inPhase.get('phase')).toBeUndefined();
          expect(done.stdout).toMatch(/… kill switch automation_enabled: /);
          expect(done.stdout).toMatch(/^NO-GO {2}INTERRUPTED;/m);
          // Where the whole run is gone, neither its post step nor its own net: only the workflow that its end starts.
          const after = done.stdout.indexOf('net.yml is started by the end of run');
          const closed = done.stdout.search(/… kill switch automation_enabled: /);
          expect(after !== -1 && after < closed, why).toBe(fault.kill.run === true);
          expect(jobsOf(done).includes('net'), why).toBe(fault.kill.run !== true);
          if (fault.kill.run) expect(done.stdout).toMatch(/^○ Roll back what a failed or killed phase left open: not run$/m);
        } else if ('cancelled' in wanted && wanted.cancelled) {
          expect(inPhase.size).toBe(0);
          expect(done.stdout).toMatch(/^ +run \d+ of cutover-order-status\.yml cancelled$/m);
          expect(done.stdout).toMatch(/^NO-GO {2}TRIGGERED;/m);
        } else {
          expect(leave).toBeUndefined();
          expect(inPhase.get('phase'), why).toMatchObject({
            verdict: 'NO-GO',
            reason: 'reason' in wanted ? wanted.reason : never(),
          });
        }
      }

      // Production itself, which no word of gonogo stands for.
      const was = before(fault);
      const expected = end === 'rollback' ? safeValues(newProduction(PLAN, 1)) : switchesOf(was);
      expect(switchesOf(done.world), why).toEqual(expected);
      expect(strangers(done.world)).toMatchObject(strangers(was));
      expect(done.world.faults).toEqual([fault.id]);
      expect(done.stdout).toContain(`declares the end state “${end}”: production stands so`);
      expect(existsSync(join(done.directory, 'jobs'))).toBe(false);
      rmSync(home, { recursive: true, force: true });
    },
    120_000,
  );

  it('covers every way to end, and every phase', () => {
    expect(new Set(FAULTS.map(fault => fault.expect.end))).toEqual(new Set(['untouched', 'undo', 'rollback']));
    expect(new Set(FAULTS.map(fault => fault.expect.phase))).toEqual(new Set(PLAN.phases.map(phase => phase.id)));
    expect(FAULTS.length).toBeGreaterThan(60);
  });
});

/** 1 if anything was measured bad or refused, 3 if nothing could be told. */
function exitFor({ expect: wanted, kill }: Fault): number {
  if (wanted.gate) return wanted.seen.some(({ outcome }) => outcome === 'fail') ? 1 : 3;
  return kill ? 1 : Math.max(1, exitOf(wanted.reason));
}

function never(): never {
  throw new Error('expected a gate');
}
