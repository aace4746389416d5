// Builds dist/ from src/: tsc (TypeScript 7 has no API that ncc's loader could use), then what the schemas generate,
// then two bundles with ncc: the tool itself, and the rehearsal with its stand-in, which no action ever loads.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const run = (program, args) =>
  execFileSync(process.execPath, [join('node_modules', program), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('build', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' });
cpSync('src/generated', 'build/generated', { recursive: true });
execFileSync(process.execPath, ['scripts/generate.mjs', ...process.argv.filter(argument => argument === '--check')], {
  stdio: 'inherit',
});
cpSync('src/generated', 'build/generated', { recursive: true });
// The SDK's ES modules can be shaken out by the bundler, its CommonJS cannot; Node itself could not load them.
for (const name of readdirSync('build/aws/clients')) {
  const path = join('build/aws/clients', name);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/from '(@aws-sdk\/client-[a-z-]+)'/g, "from '$1/dist-es/index.js'"));
}
for (const [entry, out] of [
  ['build/index.js', 'build/dist'],
  ['build/rehearsal/index.js', 'build/dist/rehearsal'],
]) {
  mkdirSync(out, { recursive: true });
  run('@vercel/ncc/dist/ncc/cli.js', ['build', entry, '-o', out, '--license', 'licenses.txt', '-q']);
}
// Swapped in at the end, so that whoever runs dist/ meanwhile has a whole one.
rmSync('build/old-dist', { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', 'build/old-dist');
renameSync('build/dist', 'dist');
const bytes = readdirSync('dist')
  .filter(name => name.endsWith('.js'))
  .reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
console.log(`dist/*.js ${(bytes / 1e6).toFixed(2)} MB`);
