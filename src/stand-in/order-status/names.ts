/** What the order-status production calls its things; `examples/order-status/plan.yaml` asks for them under these names. */

export const ACCOUNT = '123456789012';
export const REGION = 'us-east-2';

export const SAFE_MODE = '/rp-mw/prod/safe_mode';
export const AUTOMATION = '/rp-mw/prod/automation_enabled';

export const WORKER = 'rp-mw-prod-worker';
export const REFRESH = 'rp-mw-prod-shopify-token-refresh';
export const WORKER_LOG = `/aws/lambda/${WORKER}`;
export const REFRESH_LOG = `/aws/lambda/${REFRESH}`;
export const REFRESH_RULE = 'rp-mw-prod-shopify-token-refresh-every-4-hours';

export const RICHPANEL_KEY = 'rp-mw/prod/richpanel/api_key';
export const SHOPIFY_TOKEN = 'rp-mw/prod/shopify/admin_api_token';
export const SHOPIFY_CLIENT_ID = 'rp-mw/prod/shopify/client_id';
export const SHOPIFY_CLIENT_SECRET = 'rp-mw/prod/shopify/client_secret';
export const OPENAI_KEY = 'rp-mw/prod/openai/api_key';
export const CANARY_ALLOWLIST = 'rp-mw/prod/canary/allowlist';
export const SCALE_ALLOWLIST = 'rp-mw/prod/scale/allowlist';

export const STACK = 'RichpanelMiddleware-prod';
export const DASHBOARD = 'rp-mw-prod-order-status';
export const NAMESPACE = 'rp-mw/prod';

export const RICHPANEL_HOST = 'api.richpanel.com';
export const SHOPIFY_HOST = 'scentimen-t.myshopify.com';
export const SHOPIFY_VERSION = '2026-10';
export const OPENAI_HOST = 'api.openai.com';

/** Where gonogo keeps its own entries in this account. */
export const JOURNAL_ROOT = '/gonogo/order-status/';

/** What a worker must be told, letter by letter, before it writes to production. */
export const WRITES_ACK = 'I_UNDERSTAND_PROD_WRITES';
