#!/usr/bin/env bash
# What a person without gonogo would run: the same writes as `gonogo rollback examples/order-status/plan.yaml`, with the aws
# command line. It reads nothing back but waits for the function's update; there is no fence, no journal and no second look.
set -euo pipefail
aws=${AWS_CLI:-aws}
worker=rp-mw-prod-worker

"$aws" ssm put-parameter --name /rp-mw/prod/automation_enabled --value false --type String --overwrite >/dev/null
"$aws" ssm put-parameter --name /rp-mw/prod/safe_mode --value true --type String --overwrite >/dev/null

# All variables of one function are one update, and an update replaces them all: hence the merge.
merged=$("$aws" lambda get-function-configuration --function-name "$worker" --output json | node -e '
  const { Environment, RevisionId } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  const safe = {
    RICHPANEL_OUTBOUND_ENABLED: "false", MW_OUTBOUND_ENABLED: "false", RICHPANEL_WRITE_DISABLED: "true",
    RICHPANEL_READ_ONLY: "true", MW_OPENAI_INTENT_ENABLED: "false", MW_ALLOW_NETWORK_READS: "true",
    SHOPIFY_OUTBOUND_ENABLED: "true", SHOPIFY_WRITE_DISABLED: "true", MW_OUTBOUND_ALLOWLIST_EMAILS: "nobody@invalid",
  };
  const { MW_PROD_WRITES_ACK, MW_OUTBOUND_ALLOWLIST_DOMAINS, ...kept } = Environment.Variables;
  console.log(RevisionId);
  console.log(JSON.stringify({ Variables: { ...kept, ...safe } }));
')
"$aws" lambda update-function-configuration --function-name "$worker" \
  --revision-id "$(head -n 1 <<<"$merged")" --environment "$(tail -n 1 <<<"$merged")" >/dev/null
"$aws" lambda wait function-updated-v2 --function-name "$worker"
