import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/plan/load.ts';
import { sayProblem } from '../../src/plan/problem.ts';
import { loadRisk } from '../../src/release-pr/risk-file.ts';

const loaded = loadPlan(readFileSync('examples/order-status/plan.yaml'));
if ('problems' in loaded) throw new Error('expected the plan of order status to follow its schema');
const read = (path: string) => loadRisk(readFileSync(path), loaded.plan);
const BAD = 'test/release-pr/risk/bad';

describe('a file of risk levels', () => {
  it('of order status holds together', () => {
    expect(read('examples/order-status/risk.yml')).toMatchObject({ risk: { levels: [{ risk: 'R0' }, {}, {}, { risk: 'R3' }] } });
  });

  // A case is two files: what is wrong, and what is said of it.
  it.each(readdirSync(BAD).filter(name => name.endsWith('.yml')))('%s is told at its lines', name => {
    const found = read(`${BAD}/${name}`);
    const said = 'problems' in found ? found.problems.map(problem => sayProblem(name, problem)).join('\n') : 'no problem';
    expect(`${said}\n`).toBe(readFileSync(`${BAD}/${name}.out`, 'utf8'));
  });
});
