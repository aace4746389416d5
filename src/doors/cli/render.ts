import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gonogoError } from '../../errors.ts';
import { renderCutover } from '../../plan/render/cutover.ts';
import { asksPeople, renderDecide } from '../../plan/render/decide.ts';
import { renderHypercare } from '../../plan/render/hypercare.ts';
import { renderRollback } from '../../plan/render/rollback.ts';
import { asksToSign, renderSign } from '../../plan/render/sign.ts';
import { renderWatch } from '../../plan/render/watch.ts';
import { readPlan, sayProblems } from '../read-plan.ts';
import { type Said, saidOf } from '../said.ts';

const RENDERED = /^# Rendered from (\S+) by /;

/**
 * `render`: writes a cutover workflow a plan, one `rollback.yml`, one `decide.yml` and one `sign.yml` for all; with `check` it only compares.
 * @param given plans' paths; none means the plans of the workflows rendered before
 * @param options check, where gonogo is, where the workflows are
 * @returns what to tell
 * @throws GonogoError `USAGE`, `PLAN_INVALID`, `NOT_BUILT`
 */
export async function render(
  given: readonly string[],
  options: { readonly check?: boolean; readonly uses?: string; readonly out: string },
): Promise<Said> {
  if (options.uses !== undefined && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(options.uses))
    throw gonogoError('USAGE', 'expected --uses as OWNER/REPO@ and a full commit SHA of 40 digits');
  const paths = given.length > 0 ? given : renderedBefore(options.out);
  if (paths.length === 0) throw gonogoError('USAGE', 'expected plans to render, found none given and none rendered before');
  const uses = options.uses;
  const asks = paths.map(path => {
    const loaded = readPlan(path);
    if ('problems' in loaded)
      throw gonogoError(
        'PLAN_INVALID',
        `expected plans without problems, found: ${sayProblems(path, loaded.problems).split('\n')[0] ?? ''}`,
      );
    return { plan: loaded.plan, path, ...(uses === undefined ? {} : { uses }) };
  });
  const asking = asks.filter(({ plan }) => asksPeople(plan));
  const signing = asks.filter(({ plan }) => asksToSign(plan));
  const files = [
    ...asks.map(ask => ({ name: `cutover-${ask.plan.system}.yml`, text: renderCutover(ask) })),
    ...asks.flatMap(ask => {
      const text = renderWatch(ask);
      return text === undefined ? [] : [{ name: `watch-${ask.plan.system}.yml`, text }];
    }),
    ...asks.flatMap(ask => {
      const text = renderHypercare(ask);
      return text === undefined ? [] : [{ name: `hypercare-${ask.plan.system}.yml`, text }];
    }),
    { name: 'rollback.yml', text: renderRollback(asks, uses) },
    ...(asking.length === 0 ? [] : [{ name: 'decide.yml', text: renderDecide(asking, uses) }]),
    ...(signing.length === 0 ? [] : [{ name: 'sign.yml', text: renderSign(signing, uses) }]),
  ];
  const differing = files.filter(
    ({ name, text }) => !existsSync(join(options.out, name)) || readFileSync(join(options.out, name), 'utf8') !== text,
  );
  const json = {
    files: files.map(({ name }) => join(options.out, name)),
    differing: differing.map(({ name }) => join(options.out, name)),
  };
  if (options.check === true && differing.length > 0) {
    const said = saidOf(gonogoError('RENDER_DRIFT', `expected the rendered workflows, found ${differing.length} that differ`));
    return {
      ...said,
      lines: [...differing.map(({ name }) => `${join(options.out, name)} differs from what its plan renders`), ...said.lines],
      json,
    };
  }
  if (options.check !== true) {
    mkdirSync(options.out, { recursive: true });
    for (const { name, text } of differing) writeFileSync(join(options.out, name), text);
  }
  const lines = files.map(
    ({ name }) => `GO  ${join(options.out, name)} ${differing.some(each => each.name === name) ? 'written' : 'is as rendered'}`,
  );
  return { exit: 0, verdict: 'GO', code: 'MET', lines, outputs: {}, files: [], json };
}

function renderedBefore(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => /^cutover-.+\.yml$/.test(name))
    .sort()
    .flatMap(name => RENDERED.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? []);
}
