// Loaded by `import()` at the first call. @actions/github honours GITHUB_API_URL and the runner's proxy; octokit does not.
export { getOctokit } from '@actions/github';
