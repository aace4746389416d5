// Asks the deployment pipeline for one version: node deploy.mjs --version v1.0.0
// The token comes in the environment, from its secret; nothing is printed. That the version runs is proved by /health, not here.

import { request as plain } from 'node:http';
import { request } from 'node:https';

const version = process.argv[process.argv.indexOf('--version') + 1];
const token = process.env.DEPLOY_TOKEN;
if (!token || !/^v\d+\.\d+\.\d+$/.test(version ?? '')) process.exit(2);

// A rehearsal has the pipeline on this machine.
const rehearsal = process.env.GONOGO_VENDOR_URL;
const url = new URL('/deployments', rehearsal ?? 'https://deploy.mw.example.com');
const body = JSON.stringify({ version });
const headers = {
  host: 'deploy.mw.example.com',
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
};
const ask = (rehearsal ? plain : request)(url, { method: 'POST', headers, timeout: 30_000 }, answer => {
  answer.resume();
  answer.once('end', () => process.exit(answer.statusCode === 202 ? 0 : 1));
});
ask.once('timeout', () => process.exit(1));
ask.once('error', () => process.exit(1));
ask.end(body);
