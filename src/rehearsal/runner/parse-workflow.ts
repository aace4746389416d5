/** The only file that knows GitHub's own workflow parser: text in, plain values out. */
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow as parse } from '@actions/workflow-parser';
import type { Job as ParsedJob, ReusableWorkflowJob, WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { isBasicExpression, isLiteral, isMapping, isSequence } from '@actions/workflow-parser/templates/tokens/type-guards';
import { stop } from './stop.ts';
import type { Concurrency, Job, Permissions, Place, Refusal, Step, Template, Workflow, WorkflowInput } from './workflow.ts';

/** Keys of a job that the rehearsal does not play. */
const REFUSED_JOB_KEYS = [
  'strategy',
  'container',
  'services',
  'continue-on-error',
  'uses',
  'secrets',
  'with',
  'snapshot',
  'defaults',
];
/** Keys of a step that the rehearsal does not play. */
const REFUSED_STEP_KEYS = [
  'run',
  'continue-on-error',
  'background',
  'wait',
  'wait-all',
  'cancel',
  'parallel',
  'shell',
  'working-directory',
];

/**
 * Reads a workflow file as GitHub reads it.
 * @param file its path inside the repository, for messages and for `github.workflow_ref`
 * @param text its content
 * @returns the workflow; what the rehearsal does not play stands in `refusals`, so that any file can be read
 * @throws RehearsalStop with every error as `file:line:column message` when GitHub's parser would refuse the file:
 * unknown keys, bad expressions, a need that is no job, jobs that need one another in a circle
 */
export async function parseWorkflow(file: string, text: string): Promise<Workflow> {
  const { root, template } = await read(file, text);
  const refusals: Refusal[] = [];
  const jobs: Job[] = [];
  const parsed = new Map(template.jobs.map(job => [job.id.value, job]));
  for (const pair of mapping(root.find('jobs'))) {
    const id = pair.key.toString();
    const job = parsed.get(id);
    if (!job) throw stop(`${file}:${place(pair.key).line}:${place(pair.key).column} the parser dropped job "${id}"`);
    jobs.push(readJob(job, pair.value.assertMapping('job'), place(pair.key), refusals));
  }
  const permissions = readPermissions(root.find('permissions'));
  const concurrency = readConcurrency(root.find('concurrency'));
  const runName = root.find('run-name');
  if (root.find('defaults')) refusals.push({ at: place(root.find('defaults')), what: 'key "defaults"' });
  return {
    file,
    name: textOf(root.find('name')) || file,
    ...(runName ? { runName: textOf(runName) } : {}),
    events: Object.keys(template.events),
    inputs: readInputs(template, root),
    env: templates(root.find('env')),
    ...(permissions ? { permissions } : {}),
    ...(concurrency ? { concurrency } : {}),
    jobs,
    refusals,
  };
}

async function read(file: string, text: string): Promise<{ root: MappingToken; template: WorkflowTemplate }> {
  const result = parse({ name: file, content: text }, new NoOperationTraceWriter());
  if (result.context.errors.count === 0 && result.value) {
    const template = await convertWorkflowTemplate(result.context, result.value);
    if (result.context.errors.count === 0 && isMapping(result.value)) return { root: result.value, template };
  }
  const errors = result.context.errors.getErrors().map(error => {
    const at = error.range?.start;
    return `${file}:${at?.line ?? 1}:${at?.column ?? 1} ${error.rawMessage}`;
  });
  throw stop(errors.length > 0 ? [...new Set(errors)].join('\n') : `${file}:1:1 is no workflow`);
}

function readJob(job: ParsedJob | ReusableWorkflowJob, raw: MappingToken, at: Place, refusals: Refusal[]): Job {
  const id = job.id.value;
  refuse(raw, REFUSED_JOB_KEYS, `of job "${id}"`, refusals);
  const environment = readEnvironment(raw.find('environment'), id, refusals);
  const permissions = readPermissions(raw.find('permissions'));
  const timeout = raw.find('timeout-minutes');
  const concurrency = readConcurrency(raw.find('concurrency'));
  const parsedSteps = job.type === 'job' ? job.steps : [];
  const steps: Step[] = [];
  const rawSteps = raw.find('steps');
  if (rawSteps && isSequence(rawSteps)) {
    [...rawSteps].forEach((item, index) => {
      const parsed = parsedSteps[index];
      const token = item.assertMapping('step');
      refuse(token, REFUSED_STEP_KEYS, `of a step of job "${id}"`, refusals);
      if (!parsed || !('uses' in parsed)) return;
      const name = token.find('name');
      const stepTimeout = token.find('timeout-minutes');
      steps.push({
        id: parsed.id,
        ...(name ? { name: textOf(name) } : {}),
        if: parsed.if.expression,
        uses: parsed.uses.value,
        with: templates(token.find('with')),
        env: templates(token.find('env')),
        ...(stepTimeout ? { timeoutMinutes: textOf(stepTimeout) } : {}),
        at: place(token),
      });
    });
  }
  return {
    id,
    name: job.name ? textOf(job.name) : id,
    needs: (job.needs ?? []).map(need => need.value),
    if: job.if.expression,
    ...(environment ? { environment } : {}),
    ...(permissions ? { permissions } : {}),
    ...(timeout ? { timeoutMinutes: textOf(timeout) } : {}),
    ...(concurrency ? { concurrency } : {}),
    env: templates(raw.find('env')),
    outputs: templates(raw.find('outputs')),
    steps,
    at,
  };
}

function refuse(token: MappingToken, keys: readonly string[], where: string, refusals: Refusal[]): void {
  for (const pair of token) {
    const key = pair.key.toString();
    if (keys.includes(key)) refusals.push({ at: place(pair.key), what: `key "${key}" ${where}` });
  }
}

function readEnvironment(token: TemplateToken | undefined, job: string, refusals: Refusal[]): Job['environment'] {
  if (!token) return undefined;
  if (!isMapping(token)) return { name: textOf(token) };
  // Without a deployment record one of the two traces of an approval is missing: nothing here may rely on that.
  const deployment = token.find('deployment');
  if (deployment && textOf(deployment) !== 'true') {
    refusals.push({ at: place(deployment), what: `"deployment: false" of the environment of job "${job}"` });
  }
  const url = token.find('url');
  return { name: textOf(token.find('name')), ...(url ? { url: textOf(url) } : {}) };
}

function readPermissions(token: TemplateToken | undefined): Permissions | undefined {
  if (!token) return undefined;
  if (isMapping(token)) return templates(token);
  const word = textOf(token);
  return word === 'read-all' || word === 'write-all' ? word : {};
}

function readConcurrency(token: TemplateToken | undefined): Concurrency | undefined {
  if (!token) return undefined;
  return { group: isMapping(token) ? textOf(token.find('group')) : textOf(token) };
}

function readInputs(template: WorkflowTemplate, root: MappingToken): Readonly<Record<string, WorkflowInput>> {
  const inputs: Record<string, WorkflowInput> = {};
  const on = root.find('on');
  const dispatch = on && isMapping(on) ? on.find('workflow_dispatch') : undefined;
  const raw = dispatch && isMapping(dispatch) ? dispatch.find('inputs') : undefined;
  for (const [name, config] of Object.entries(template.events.workflow_dispatch?.inputs ?? {})) {
    const declared = raw && isMapping(raw) ? raw.find(name) : undefined;
    const find = (key: string): TemplateToken | undefined => (declared && isMapping(declared) ? declared.find(key) : undefined);
    // The parser's model knows no `number`: it answers `string` and drops the default, so both are read from the file.
    const fallback = find('default');
    inputs[name] = {
      type: textOf(find('type')) === 'number' ? 'number' : (`${config.type}` as WorkflowInput['type']),
      required: config.required ?? false,
      ...(fallback === undefined ? {} : { default: textOf(fallback) }),
      ...(config.options ? { options: config.options } : {}),
    };
  }
  return inputs;
}

function templates(token: TemplateToken | undefined): Record<string, Template> {
  const result: Record<string, Template> = {};
  for (const pair of mapping(token)) result[pair.key.toString()] = textOf(pair.value);
  return result;
}

function mapping(token: TemplateToken | undefined): MappingToken | [] {
  if (!token) return [];
  if (!isMapping(token))
    throw stop(`line ${place(token).line}: the rehearsal reads only a written-out map here, not an expression`);
  return token;
}

/** A scalar as text in which `${{ … }}` still stands; GitHub, too, makes text of numbers and booleans. */
function textOf(token: TemplateToken | undefined): Template {
  if (!token) return '';
  if (isBasicExpression(token) || isLiteral(token)) return token.toString();
  throw stop(`line ${place(token).line}: the rehearsal expects a scalar here`);
}

function place(token: TemplateToken | undefined): Place {
  return { line: token?.line ?? 1, column: token?.col ?? 1 };
}
