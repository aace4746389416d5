import type { World } from '../state.ts';
import { statisticAt } from './metrics.ts';
import type { Alarm, AlarmState, Comparison } from './state.ts';

/** Brings the state of every alarm up to `world.clock.now`, from its metric unless it is pinned. */
export function evaluateAlarms(world: World): void {
  for (const alarm of Object.values(world.aws.cloudwatch.alarms)) {
    const next = alarm.pinnedState ?? judged(alarm, world);
    if (next === alarm.state) continue;
    alarm.history.push({ at: world.clock.now, from: alarm.state, to: next });
    alarm.state = next;
    alarm.stateUpdatedAt = world.clock.now;
    alarm.stateReason = alarm.pinnedState === undefined ? 'Threshold compared with the last datapoints' : 'Set by hand';
  }
}

/** The last `evaluationPeriods` whole periods, M out of N, missing ones as the alarm says. */
function judged(alarm: Alarm, world: World): AlarmState {
  const periodMs = alarm.period * 1000;
  const end = Math.floor(world.clock.now / periodMs) * periodMs;
  const breaches: boolean[] = [];
  let present = 0;
  for (let index = 1; index <= alarm.evaluationPeriods; index += 1) {
    const value = statisticAt(world, alarm, alarm.statistic, end - index * periodMs, periodMs);
    if (value !== undefined) {
      present += 1;
      breaches.push(compares(value, alarm.comparison, alarm.threshold));
    } else if (alarm.treatMissingData === 'breaching') breaches.push(true);
    else if (alarm.treatMissingData === 'notBreaching') breaches.push(false);
  }
  if (present === 0 && alarm.treatMissingData === 'missing') return 'INSUFFICIENT_DATA';
  if (present === 0 && alarm.treatMissingData === 'ignore') return alarm.state;
  return breaches.filter(Boolean).length >= alarm.datapointsToAlarm ? 'ALARM' : 'OK';
}

function compares(value: number, comparison: Comparison, threshold: number): boolean {
  switch (comparison) {
    case 'GreaterThanOrEqualToThreshold':
      return value >= threshold;
    case 'GreaterThanThreshold':
      return value > threshold;
    case 'LessThanThreshold':
      return value < threshold;
    case 'LessThanOrEqualToThreshold':
      return value <= threshold;
  }
}
