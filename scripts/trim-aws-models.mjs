#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
/**
 * Trims AWS's published service models to the operations that the stand-in answers.
 *
 *   node scripts/trim-aws-models.mjs <botocore wheel | unpacked botocore directory>
 *
 * Get the wheel with `pip download botocore --no-deps`. Writes test/models/aws/<service>.json, LICENSE and NOTICE.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const OPERATIONS = {
  ssm: [
    'GetParameter',
    'GetParameters',
    'GetParametersByPath',
    'GetParameterHistory',
    'DescribeParameters',
    'PutParameter',
    'DeleteParameter',
    'DeleteParameters',
    'LabelParameterVersion',
  ],
  secretsmanager: ['DescribeSecret', 'GetSecretValue', 'ListSecrets'],
  lambda: [
    'GetFunctionConfiguration',
    'GetFunction',
    'UpdateFunctionConfiguration',
    'PublishVersion',
    'GetAlias',
    'UpdateAlias',
    'ListAliases',
    'Invoke',
  ],
  cloudwatch: [
    'DescribeAlarms',
    'DescribeAlarmHistory',
    'GetDashboard',
    'ListDashboards',
    'GetMetricData',
    'ListMetrics',
    'PutMetricData',
  ],
  logs: [
    'DescribeLogGroups',
    'DescribeLogStreams',
    'GetLogEvents',
    'FilterLogEvents',
    'TestMetricFilter',
    'DescribeMetricFilters',
    'GetDataProtectionPolicy',
    'StartQuery',
    'GetQueryResults',
    'StopQuery',
  ],
  events: ['DescribeRule', 'ListRules', 'ListTargetsByRule', 'ListRuleNamesByTarget'],
  scheduler: ['GetSchedule', 'ListSchedules'],
  cloudformation: ['DescribeStacks'],
  sts: ['GetCallerIdentity'],
};

const source = process.argv[2];
if (source === undefined) {
  console.error('usage: node scripts/trim-aws-models.mjs <botocore wheel | unpacked botocore directory>');
  process.exit(2);
}
const wheel = source.endsWith('.whl');
const names = wheel
  ? execFileSync('unzip', ['-Z1', source], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n')
  : readdirSync(source, { recursive: true }).map(String);
const read = name =>
  wheel ? execFileSync('unzip', ['-p', source, name], { maxBuffer: 1 << 26 }) : readFileSync(join(source, name));

const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'test', 'models', 'aws');
const version = /(\d+\.\d+\.\d+)/.exec(names.find(name => name.includes('.dist-info/')) ?? basename(source))?.[1] ?? 'unknown';

for (const [service, operations] of Object.entries(OPERATIONS)) {
  const file = names
    .filter(name => new RegExp(`(^|/)data/${service}/[0-9-]+/service-2\\.json(\\.gz)?$`).test(name))
    .sort()
    .at(-1);
  if (file === undefined) throw new Error(`no model of ${service}`);
  const raw = read(file);
  const model = JSON.parse(file.endsWith('.gz') ? gunzipSync(raw) : raw);
  const trimmed = trim(model, operations);
  const head = {
    source: `botocore ${file.slice(file.indexOf('data/'))}`,
    version,
    licence: 'Apache-2.0',
    note: 'Cut down by scripts/trim-aws-models.mjs: only operations that the stand-in answers, without documentation.',
  };
  writeFileSync(join(target, `${service}.json`), `${JSON.stringify({ ...head, ...trimmed }, null, 1)}\n`);
}
for (const [wanted, name] of [
  ['LICENSE.txt', 'LICENSE'],
  ['NOTICE', 'NOTICE'],
]) {
  const found = names.find(each => each.endsWith(`/${wanted}`) && each.includes('.dist-info/'));
  if (found !== undefined) writeFileSync(join(target, name), read(found));
  else if (!existsSync(join(target, name))) throw new Error(`no ${wanted} in ${basename(source)}`);
}

/** The wanted operations and every shape that they reach, without documentation and examples. */
function trim(model, wanted) {
  const shapes = {};
  const keep = name => {
    if (name === undefined || name in shapes) return;
    const { documentation: _text, members, ...shape } = model.shapes[name];
    shapes[name] = shape;
    if (members !== undefined) {
      shape.members = {};
      for (const [member, { documentation: _words, ...reference }] of Object.entries(members)) {
        shape.members[member] = reference;
        keep(reference.shape);
      }
    }
    for (const reference of [shape.member, shape.key, shape.value]) {
      if (reference === undefined) continue;
      delete reference.documentation;
      keep(reference.shape);
    }
  };
  const operations = {};
  for (const name of wanted) {
    const operation = model.operations[name];
    if (operation === undefined) throw new Error(`no operation ${name}`);
    keep(operation.input?.shape);
    keep(operation.output?.shape);
    const only = reference => (reference === undefined ? undefined : { shape: reference.shape });
    // Shape name → the code of the query protocol, which may be another.
    const errors = Object.fromEntries(
      (operation.errors ?? []).map(({ shape }) => [shape, model.shapes[shape].error?.code ?? shape]),
    );
    operations[name] = { http: operation.http, input: only(operation.input), output: only(operation.output), errors };
  }
  return { operations, shapes };
}
