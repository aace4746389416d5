/** What the routing production calls its things; `examples/routing/plan.yaml` asks for them under these names. */

export const ACCOUNT = '123456789012';
export const REGION = 'us-east-2';

export const AUTOMATION = '/mw/prod/automation_enabled';
export const SAFE_MODE = '/mw/prod/safe_mode';
export const TEMPLATES = '/mw/prod/enabled_templates';
/** What else is configured, with its default. */
export const DEFAULTS = {
  '/mw/prod/queue_max_receive_count': '5',
  '/mw/prod/queue_visibility_seconds': '60',
  '/mw/prod/worker_batch_size': '10',
  '/mw/prod/confidence_threshold': '0.85',
  '/mw/prod/llm_max_tokens': '900',
  '/mw/prod/vendor_retry_limit': '3',
  '/mw/prod/rate_limit_per_second': '20',
} as const;

export const INGRESS = 'mw-prod-ingress';
export const WORKER = 'mw-prod-worker';
export const INGRESS_LOG = `/aws/lambda/${INGRESS}`;
export const WORKER_LOG = `/aws/lambda/${WORKER}`;

export const RICHPANEL_KEY = 'mw/prod/richpanel/api_key';
export const OPENAI_KEY = 'mw/prod/openai/api_key';
export const WEBHOOK_TOKEN = 'mw/prod/webhook_token';
export const DEPLOY_TOKEN = 'mw/prod/deploy_token';
export const TEST_CUSTOMERS = 'mw/prod/test_customers';

export const NAMESPACE = 'mw/prod';
export const RICHPANEL_HOST = 'api.richpanel.com';
export const HOOKS_HOST = 'hooks.mw.example.com';
export const DEPLOY_HOST = 'deploy.mw.example.com';

/** Versions that the pipeline has built, oldest first. */
export const VERSIONS = ['v0.8.0', 'v0.9.0', 'v1.0.0'] as const;
/** The first version that routes. */
export const ROUTES_SINCE = 'v1.0.0';

/** Where gonogo keeps its own entries in this account. */
export const JOURNAL_ROOT = '/gonogo/routing/';
