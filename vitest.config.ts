import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores: more workers than that only make every spawned bundle slower.
    maxWorkers: 2,
    // The SDK's warning about Node 20 would fill the log; the doors set the same.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    // CI counts the tests from the report: scripts/count-tests.mjs.
    ...(process.env.CI === 'true' && { reporters: ['default', 'json'], outputFile: { json: '.vitest/report.json' } }),
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
