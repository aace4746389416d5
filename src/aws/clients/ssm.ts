// Loaded by `import()` at the first call: a bundler then makes it a chunk of its own. Named bindings keep the rest out.
export {
  DeleteParametersCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  type Parameter,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
