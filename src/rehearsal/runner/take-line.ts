import { annotationOf, readCommand } from './command-line.ts';
import type { JobRun } from './job-run.ts';
import type { At } from './ports.ts';

/** Commands that GitHub has switched off, or will: a step that still prints one must not seem to work. */
const DISABLED = ['set-env', 'add-path', 'set-output', 'save-state'];
/** Commands that change nothing that a rehearsal shows. */
const SILENT = ['echo', 'add-matcher', 'remove-matcher'];

/** Takes the lines of one step: obeys its commands, masks the rest and reports it. */
export interface LineTaker {
  /** Takes one line of output. */
  take(line: string): Promise<void>;
  /** Whether a line asked for something that fails the step. */
  failed(): boolean;
}

/**
 * Listens to one process.
 * @param jobRun the job it belongs to; masks and annotations go there
 * @param at where it stands
 */
export function lineTaker(jobRun: JobRun, at: At): LineTaker {
  const { masks, request } = jobRun.run;
  let resumeAt: string | null = null;
  let broken = false;
  const show = async (line: string): Promise<void> => {
    await request.ports.report({ type: 'output-line', ...at, line: masks.mask(line) });
  };
  return {
    failed: () => broken,
    async take(line) {
      const command = readCommand(line);
      if (resumeAt !== null) {
        if (command?.name === resumeAt.toLowerCase()) resumeAt = null;
        else await show(line);
        return;
      }
      if (!command) return show(line);
      if (command.name === 'add-mask') {
        masks.add(command.message);
        return;
      }
      if (command.name === 'stop-commands') {
        resumeAt = command.message;
        return;
      }
      if (command.name === 'debug') return request.debug ? show(`##[debug]${command.message}`) : undefined;
      if (command.name === 'group') return show(`##[group]${command.message}`);
      if (command.name === 'endgroup') return show('##[endgroup]');
      if (SILENT.includes(command.name)) return;
      if (DISABLED.includes(command.name)) {
        broken = true;
        return annotate(jobRun, at, `The command ::${command.name}:: is disabled; write to the step's file instead`);
      }
      const annotation = annotationOf(command);
      if (!annotation) return show(line);
      const masked = { ...annotation, message: masks.mask(annotation.message) };
      jobRun.annotations.push({ ...masked, ...at });
      await request.ports.report({ type: 'annotation', ...at, annotation: masked });
    },
  };
}

/** Records an error annotation of the runner itself. `message` in its own words. */
export async function annotate(jobRun: JobRun, at: At, message: string, level: 'error' | 'warning' = 'error'): Promise<void> {
  const annotation = { level, message } as const;
  jobRun.annotations.push({ ...annotation, ...at });
  await jobRun.run.request.ports.report({ type: 'annotation', ...at, annotation });
}
