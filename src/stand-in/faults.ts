import type { Call } from './call-log.ts';
import { CANARY_FAULTS } from './faults/canary.ts';
import type { Fault } from './faults/fault.ts';
import { MONITORING_FAULTS } from './faults/monitoring.ts';
import { PHASE_FAULTS, WINDOW_FAULTS } from './faults/phases.ts';
import { PREREQUISITE_FAULTS } from './faults/prerequisites.ts';
import { SECRET_FAULTS } from './faults/secrets.ts';
import { SHADOW_FAULTS } from './faults/shadow.ts';
import { AUTOMATION, SAFE_MODE, WORKER } from './order-status/names.ts';
import type { World } from './state.ts';

export type { End, Expectation, Fault, Moment, Seen } from './faults/fault.ts';

/** Everything that may be wrong with the order-status production, in the order in which a cutover would meet it. */
export const FAULTS: readonly Fault[] = [
  ...PREREQUISITE_FAULTS,
  ...SECRET_FAULTS,
  ...MONITORING_FAULTS,
  ...PHASE_FAULTS,
  ...SHADOW_FAULTS,
  ...WINDOW_FAULTS,
  ...CANARY_FAULTS,
];

/** A fault by its id, or `undefined`. */
export function faultOf(id: string): Fault | undefined {
  return FAULTS.find(fault => fault.id === id);
}

/** Whether a call writes a switch of the system: what `kill.afterWrites` counts. Locks, journal and restore points are not switches. */
export function writesSwitch(call: Call): boolean {
  return call.write && [SAFE_MODE, AUTOMATION, WORKER].includes(call.address ?? '');
}

/** Puts a fault into a world and notes its id there. */
export function strike(world: World, fault: Fault): void {
  fault.apply(world);
  world.faults.push(fault.id);
}
