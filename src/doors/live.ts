import type { PhaseEvent } from '../acts/apply-phase.ts';
import type { RollbackEvent } from '../acts/roll-back.ts';
import type { Tick } from '../gates/look.ts';
import { progressLine, tickLine } from '../report/lines.ts';
import type { Progress } from '../sampler/progress.ts';

/** Anything that happens while an act is under way. */
export type LiveEvent =
  | PhaseEvent
  | { readonly type: 'tick'; readonly tick: Tick & { readonly gate: string } }
  | { readonly type: 'progress'; readonly progress: Progress & { readonly gate: string } };

/**
 * Says events as they happen, one line each.
 * @param print takes a line
 * @returns the listener
 */
export function liveLine(print: (line: string) => void): (event: LiveEvent) => void {
  return event => {
    switch (event.type) {
      case 'tick':
        if (event.tick.of > 1) print(`… ${event.tick.gate}: ${tickLine(event.tick)}`);
        break;
      case 'progress':
        print(`… ${event.progress.gate}: ${progressLine(event.progress)}`);
        break;
      case 'lock':
        print(event.takenOverFrom === undefined ? '… lock taken' : `… lock taken over from the dead run ${event.takenOverFrom}`);
        break;
      case 'restore-point':
        print(`… restore point of ${event.switches} switches stored and read back`);
        break;
      case 'writing':
        for (const change of event.switches) print(`… set ${change.switch}: ${change.from} → ${change.to}`);
        break;
      case 'written':
        print(`… read back: ${event.switches.map(change => change.switch).join(', ')}`);
        break;
      case 'no-go':
        print(`… NO-GO ${event.reason}: ${event.message}; ${event.then === 'nothing' ? 'nothing to take back' : event.then}`);
        break;
      case 'undone':
        print('… undone: everything stands as before the phase, read back twice');
        break;
      case 'rollback':
        print(rollbackLine(event.event));
        break;
    }
  };
}

function rollbackLine(event: RollbackEvent): string {
  switch (event.type) {
    case 'fence':
      return event.raised ? '… fence raised: every other run is refused at its next write' : '… the fence could NOT be raised';
    case 'kill':
      return `… kill switch ${event.result.switch}: ${event.result.result} after ${event.ms} ms`;
    case 'known':
      return event.journal === 'read'
        ? '… journal and restore points read'
        : '… journal unreadable: the declared safe values are used';
    case 'switch':
      return `… ${event.result.switch}: ${event.result.result}${event.result.reason === 'MET' ? '' : ` ${event.result.reason}`}`;
    case 'reading':
      return `… reading ${event.round}: ${event.safe} of ${event.of} safe`;
  }
}
