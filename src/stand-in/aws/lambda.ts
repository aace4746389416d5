import { optionalText } from './input.ts';
import { configuration, functionOf, versionOf } from './lambda-function.ts';
import { look, UPDATE } from './lambda-update.ts';
import { VERSIONS } from './lambda-versions.ts';
import { by, type Operation, type Operations, type Output } from './operation.ts';
import { refuse } from './refuse.ts';
import type { Service } from './services.ts';

/** Answers: status, payload and the error flag travel in different places. */
const INVOKE: Operation = {
  write: input => input.InvocationType !== 'DryRun',
  addresses: by('FunctionName'),
  run: async (input, on) => {
    const [name, found] = functionOf(input, on);
    const version = versionOf(found, input);
    const kind = optionalText(input, 'InvocationType') ?? 'RequestResponse';
    if (kind === 'DryRun') return { StatusCode: 204 };
    const code =
      found.handler !== undefined && Object.hasOwn(on.functions, found.handler) ? on.functions[found.handler] : undefined;
    if (code === undefined) return refuse('ServiceException', 'the stand-in has no code for this function', 500);
    const payload = parsed(optionalText(input, 'Payload'));
    try {
      const result = await code(on.world, payload, name);
      if (kind === 'Event') return { StatusCode: 202 };
      return { StatusCode: 200, ExecutedVersion: version, Payload: JSON.stringify(result ?? null) };
    } catch (error) {
      if (kind === 'Event') return { StatusCode: 202 };
      // As the Node runtime reports a crash: the request succeeds, the function does not.
      const crash = { errorType: error instanceof Error ? error.name : 'Error', errorMessage: 'the function failed' };
      return { StatusCode: 200, FunctionError: 'Unhandled', ExecutedVersion: version, Payload: JSON.stringify(crash) };
    }
  },
  respond: (output: Output) => ({
    status: Number(output.StatusCode),
    headers: {
      'content-type': 'application/json',
      ...(output.ExecutedVersion === undefined ? {} : { 'x-amz-executed-version': String(output.ExecutedVersion) }),
      ...(output.FunctionError === undefined ? {} : { 'x-amz-function-error': String(output.FunctionError) }),
    },
    body: String(output.Payload ?? ''),
  }),
};

function parsed(payload: string | undefined): unknown {
  if (payload === undefined) return {};
  try {
    return JSON.parse(payload);
  } catch {
    return refuse('InvalidRequestContentException', 'Could not parse request body into json', 400);
  }
}

const operations: Operations = {
  GetFunctionConfiguration: {
    addresses: by('FunctionName'),
    run: (input, on) => {
      const [name, found] = functionOf(input, on);
      const version = versionOf(found, input);
      if (version === '$LATEST') look(found, on.now);
      return configuration(name, found, version, on);
    },
  },
  GetFunction: {
    addresses: by('FunctionName'),
    run: (input, on) => {
      const [name, found] = functionOf(input, on);
      const version = versionOf(found, input);
      if (version === '$LATEST') look(found, on.now);
      return { Configuration: configuration(name, found, version, on), Code: { RepositoryType: 'S3' }, Tags: {} };
    },
  },
  UpdateFunctionConfiguration: UPDATE,
  Invoke: INVOKE,
  ...VERSIONS,
};

const ROOT = '/2015-03-31/functions/:FunctionName';

/** Lambda: configuration, versions, aliases and invocation. */
export const LAMBDA: Service = {
  name: 'lambda',
  protocol: {
    kind: 'rest',
    errorBody: 'Type',
    routes: [
      { method: 'GET', path: ROOT, op: 'GetFunction', query: { Qualifier: 'Qualifier' } },
      { method: 'GET', path: `${ROOT}/configuration`, op: 'GetFunctionConfiguration', query: { Qualifier: 'Qualifier' } },
      { method: 'PUT', path: `${ROOT}/configuration`, op: 'UpdateFunctionConfiguration' },
      { method: 'POST', path: `${ROOT}/versions`, op: 'PublishVersion' },
      { method: 'GET', path: `${ROOT}/aliases/:Name`, op: 'GetAlias' },
      { method: 'PUT', path: `${ROOT}/aliases/:Name`, op: 'UpdateAlias' },
      {
        method: 'GET',
        path: `${ROOT}/aliases`,
        op: 'ListAliases',
        query: { FunctionVersion: 'FunctionVersion', Marker: 'Marker', MaxItems: 'MaxItems' },
        numbers: ['MaxItems'],
      },
      {
        method: 'POST',
        path: `${ROOT}/invocations`,
        op: 'Invoke',
        query: { Qualifier: 'Qualifier' },
        headers: { 'x-amz-invocation-type': 'InvocationType', 'x-amz-log-type': 'LogType' },
        payload: 'Payload',
      },
    ],
  },
  operations,
};
