#!/usr/bin/env node
/**
 * Trims GitHub's own OpenAPI description to the operations that the loopback GitHub answers.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *   node scripts/trim-github-openapi.mjs package
 *
 * Takes the unpacked package, or api.github.com.json alone. Writes test/models/github/openapi.json, LICENSE and NOTICE.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPO = '/repos/{owner}/{repo}';
const ENVIRONMENT = `${REPO}/environments/{environment_name}`;
const RUN = `${REPO}/actions/runs/{run_id}`;
const PULL = `${REPO}/pulls/{pull_number}`;
const ISSUE = `${REPO}/issues/{issue_number}`;
const DEPLOYMENT = `${REPO}/deployments/{deployment_id}`;
const OPERATIONS = [
  `GET ${REPO}`,
  `GET ${REPO}/branches/{branch}`,
  `GET ${REPO}/rules/branches/{branch}`,
  `GET ${REPO}/branches/{branch}/protection`,
  `GET ${REPO}/compare/{basehead}`,
  `GET ${REPO}/actions/oidc/customization/sub`,
  `GET ${REPO}/git/ref/{ref}`,
  `GET ${REPO}/git/tags/{tag_sha}`,
  `GET ${REPO}/environments`,
  `GET ${ENVIRONMENT}`,
  `PUT ${ENVIRONMENT}`,
  `GET ${ENVIRONMENT}/deployment-branch-policies`,
  `POST ${ENVIRONMENT}/deployment-branch-policies`,
  `DELETE ${ENVIRONMENT}/deployment-branch-policies/{branch_policy_id}`,
  `GET ${ENVIRONMENT}/deployment_protection_rules`,
  `GET ${REPO}/actions/runs`,
  `GET ${RUN}`,
  `GET ${RUN}/jobs`,
  `GET ${RUN}/approvals`,
  `GET ${RUN}/pending_deployments`,
  `POST ${RUN}/pending_deployments`,
  `GET ${RUN}/attempts/{attempt_number}`,
  `GET ${RUN}/attempts/{attempt_number}/jobs`,
  `GET ${REPO}/actions/jobs/{job_id}`,
  `GET ${RUN}/artifacts`,
  `GET ${REPO}/actions/artifacts/{artifact_id}`,
  `POST ${RUN}/cancel`,
  `POST ${RUN}/force-cancel`,
  `POST ${RUN}/rerun`,
  `POST ${REPO}/actions/workflows/{workflow_id}/dispatches`,
  `GET ${REPO}/actions/workflows/{workflow_id}/runs`,
  `GET ${REPO}/deployments`,
  `POST ${REPO}/deployments`,
  `GET ${DEPLOYMENT}`,
  `GET ${DEPLOYMENT}/statuses`,
  `POST ${DEPLOYMENT}/statuses`,
  `GET ${REPO}/commits/{ref}/check-runs`,
  `POST ${REPO}/check-runs`,
  `PATCH ${REPO}/check-runs/{check_run_id}`,
  `GET ${REPO}/pulls`,
  `GET ${PULL}`,
  `GET ${PULL}/files`,
  `GET ${PULL}/reviews`,
  `GET ${PULL}/requested_reviewers`,
  `GET ${REPO}/commits/{commit_sha}/pulls`,
  `GET ${ISSUE}/comments`,
  `POST ${ISSUE}/comments`,
  `PATCH ${REPO}/issues/comments/{comment_id}`,
  `DELETE ${REPO}/issues/comments/{comment_id}`,
  `GET ${ISSUE}/labels`,
  `POST ${ISSUE}/labels`,
  `DELETE ${ISSUE}/labels/{name}`,
  `GET ${REPO}/collaborators/{username}/permission`,
  'GET /user',
  'GET /orgs/{org}',
  'GET /orgs/{org}/teams/{team_slug}/members',
];

/** Words of a schema that say nothing about what is valid. */
const SAID_ONLY = [
  'title',
  'description',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'default',
  'readOnly',
  'discriminator',
];

const source = process.argv[2];
if (source === undefined) {
  console.error('usage: node scripts/trim-github-openapi.mjs <unpacked @octokit/openapi | api.github.com.json>');
  process.exit(2);
}
const folder = statSync(source).isDirectory() ? source : undefined;
const whole = JSON.parse(readFileSync(folder ? join(folder, 'generated', 'api.github.com.json') : source, 'utf8'));
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'test', 'models', 'github');

const schemas = {};
const operations = Object.fromEntries(OPERATIONS.map(name => [name, operation(name)]));
const head = {
  source: 'github/rest-api-description, as published in @octokit/openapi (generated/api.github.com.json)',
  version: whole.info.version,
  licence: 'MIT',
  note: 'Cut down by scripts/trim-github-openapi.mjs: only operations that the loopback GitHub answers, without descriptions and examples.',
};
const lines = map =>
  Object.entries(map)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');
const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
const start = JSON.stringify(head, null, 1).slice(0, -2);
writeFileSync(
  join(target, 'openapi.json'),
  `${start},\n "operations": {\n${lines(operations)}\n },\n "schemas": {\n${lines(sorted)}\n }\n}\n`,
);
const licence = folder && join(folder, 'LICENSE');
if (licence) writeFileSync(join(target, 'LICENSE'), readFileSync(licence));
else if (!existsSync(join(target, 'LICENSE'))) throw new Error('no LICENSE: give the unpacked package');
writeFileSync(
  join(target, 'NOTICE'),
  `openapi.json is cut from GitHub's OpenAPI description of its REST API (github/rest-api-description, MIT License,
Copyright GitHub, Inc.), as published in @octokit/openapi ${head.version} (MIT License, see LICENSE).
`,
);

/** Parameters, body and answers of one operation. */
function operation(name) {
  const [method, path] = name.split(' ');
  const item = whole.paths[path];
  const found = item?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`no operation ${name}`);
  const parameters = [...(item.parameters ?? []), ...(found.parameters ?? [])].map(each => {
    const parameter = each.$ref ? whole.components.parameters[last(each.$ref)] : each;
    return { name: parameter.name, in: parameter.in, required: parameter.required === true, schema: schema(parameter.schema) };
  });
  const body = found.requestBody?.content?.['application/json']?.schema;
  const responses = Object.fromEntries(
    Object.entries(found.responses).map(([status, each]) => {
      const response = each.$ref ? whole.components.responses[last(each.$ref)] : each;
      const content = response.content?.['application/json']?.schema;
      return [status, content === undefined ? null : schema(content)];
    }),
  );
  return {
    parameters,
    ...(body === undefined ? {} : { body: { required: found.requestBody.required === true, schema: schema(body) } }),
    responses,
  };
}

/** A schema without what only people read; what it refers to is kept beside. */
function schema(of) {
  if (of.$ref !== undefined) {
    const name = last(of.$ref);
    if (!(name in schemas)) {
      // Named before it is read: some schemas refer to themselves.
      schemas[name] = {};
      schemas[name] = schema(whole.components.schemas[name]);
    }
    return { $ref: `#/schemas/${name}` };
  }
  const kept = {};
  for (const [key, value] of Object.entries(of)) {
    if (SAID_ONLY.includes(key) || key.startsWith('x-')) continue;
    if (key === 'properties') {
      kept.properties = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, schema(each)]));
    } else if (['allOf', 'anyOf', 'oneOf'].includes(key)) kept[key] = value.map(schema);
    else if (['items', 'not', 'additionalProperties'].includes(key) && typeof value === 'object') kept[key] = schema(value);
    else kept[key] = value;
  }
  return kept;
}

function last(reference) {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
