// Builds dist/ from src/: tsc (TypeScript 7 has no API that ncc's loader could use), then what the schemas generate,
// then two bundles with ncc: the tool itself, and the rehearsal with its stand-in, which no action ever loads.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compact } from './compact.mjs';
import { copyShakeable } from './shakeable.mjs';

const run = promisify(execFile);

rmSync('build', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' });
cpSync('src/generated', 'build/generated', { recursive: true });
execFileSync(process.execPath, ['scripts/generate.mjs', ...process.argv.filter(argument => argument === '--check')], {
  stdio: 'inherit',
});
cpSync('src/generated', 'build/generated', { recursive: true });
copyShakeable('build');
const bundled = async (entry, out) => {
  mkdirSync(out, { recursive: true });
  const ncc = join('node_modules', '@vercel/ncc/dist/ncc/cli.js');
  const { stderr } = await run(process.execPath, [ncc, 'build', entry, '-o', out, '--license', 'licenses.txt', '-q']);
  process.stderr.write(stderr);
};
// At once: a core each. The rehearsal's own bundle is loaded by people only, once in a while.
await Promise.all([
  bundled('build/index.js', 'build/dist').then(() => compact('build/dist')),
  bundled('build/rehearsal/index.js', 'build/rehearsal-dist').then(() =>
    compact('build/rehearsal-dist', { mangle: false, compress: false }),
  ),
]);
renameSync('build/rehearsal-dist', 'build/dist/rehearsal');
// Evidence tells the digest of the first file (src/doors/tool.ts): by this line it stands for its chunks as well, as they are built here.
const others = readdirSync('build/dist')
  .filter(name => /^[0-9]+\.index\.js$/.test(name))
  .sort();
const digest = createHash('sha256');
for (const name of others) digest.update(`${name}\n`).update(readFileSync(join('build/dist', name)));
appendFileSync('build/dist/index.js', `// The other ${others.length} files: ${digest.digest('hex')}\n`);
// Swapped in at the end, so that whoever runs dist/ meanwhile has a whole one.
rmSync('build/old-dist', { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', 'build/old-dist');
renameSync('build/dist', 'dist');
const bytes = readdirSync('dist')
  .filter(name => name.endsWith('.js'))
  .reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
console.log(`dist/*.js ${(bytes / 1e6).toFixed(2)} MB`);
