import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take minutes. Begun last, one of them would run on alone while the other core has nothing left to do. */
const LONG = [
  'faults',
  'races',
  'leaks-errors',
  'kill-points',
  'shadow-faults',
  'leaks',
  'second-dispatch',
  'scenarios',
  'order-status-phases',
  'order-status-faults',
  'world-mix',
];
const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex(name => moduleId.endsWith(`/${name}.test.ts`));
  return at < 0 ? LONG.length : at;
};

/** The long files first, the others as ever. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: more workers than that only make every spawned bundle slower.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // The SDK's warning about Node 20 would fill the log; the doors set the same.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    // CI counts the tests from the report: scripts/count-tests.mjs.
    ...(process.env.CI === 'true' && { reporters: ['default', 'json'], outputFile: { json: '.vitest/report.json' } }),
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
