/** Counted steps: how often V8 has executed each block of our code and of the libraries that it calls. No clock is asked. */
import { Session } from 'node:inspector/promises';

/** Counts what runs in modules that are loaded after it was started. */
export interface Steps {
  /** Blocks that `work` executed: loop bodies, branches and functions, each as often as it ran. */
  of(work: () => unknown): Promise<number>;
  stop(): Promise<void>;
}

/** Files whose blocks count: the sources, and libraries that read what came from outside. */
const COUNTED = /\/src\/|\/node_modules\/(re2js|csv-parse|lossless-json)\//;

/** Starts to count. Native code (`includes`, `toLowerCase`) has no blocks and is not counted. */
export async function startSteps(): Promise<Steps> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async of(work) {
      await session.post('Profiler.takePreciseCoverage');
      work();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => COUNTED.test(url))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
        .reduce((sum, count) => sum + count, 0);
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
