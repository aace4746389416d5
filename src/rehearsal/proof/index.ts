/** `prove`: the proof over the workflow files of a folder, at a terminal and in CI. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlan } from '../../plan/load.ts';
import { type Proved, prove } from './prove.ts';

/**
 * Proves the workflows of a folder and prints what was proved.
 * @param args the folder, `.github/workflows` if there is none; paths of plans are taken from here
 * @param print a line
 * @returns the exit code: 0 proved; 1 not; 2 usage
 */
export async function proveFolder(args: readonly string[], print: (line: string) => void): Promise<number> {
  const [folder = '.github/workflows', ...rest] = args;
  if (rest.length > 0 || folder.startsWith('-') || !existsSync(folder)) {
    print('NO-GO USAGE: expected the folder of the workflows, found none');
    return 2;
  }
  const files = readdirSync(folder)
    .filter(name => /\.ya?ml$/.test(name))
    .sort()
    .map(name => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
  const proved = await prove(files, path => {
    if (!existsSync(path)) return undefined;
    const loaded = loadPlan(readFileSync(path));
    return 'plan' in loaded ? loaded.plan : undefined;
  });
  for (const line of proofLines(proved)) print(line);
  return proved.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

/**
 * What was proved, as lines.
 * @param proved the result of each file
 */
export function proofLines(proved: readonly Proved[]): readonly string[] {
  const faults = proved.flatMap(each => each.faults);
  const sum = (of: (one: Proved) => number): string => proved.reduce((all, one) => all + of(one), 0).toLocaleString('en-US');
  return [
    ...proved
      .filter(({ jobs, faults: own }) => jobs > 0 && own.length === 0)
      .map(
        one =>
          `GO  ${one.file}: ${one.claims} claims on ${one.jobs} jobs, ${one.combinations.toLocaleString('en-US')} combinations`,
      ),
    ...faults.map(({ file, line, col, message }) => `${file}:${line}:${col} ${message}`),
    faults.length === 0
      ? `GO  ${sum(one => one.claims)} claims proved over ${sum(one => one.combinations)} combinations of results, verdicts and digests (${sum(one => one.asked)} evaluations)`
      : `NO-GO PROOF_FAILED: expected every claim to hold, found ${faults.length} that do not`,
  ];
}
