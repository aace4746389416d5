#!/usr/bin/env bash
# Installs the aws command line into node_modules/.cache/aws-cli, for the comparison of bench/run.mjs. Needs Python 3 with venv.
set -euo pipefail
cd "$(dirname "$0")/.."
python3 -m venv node_modules/.cache/aws-cli
node_modules/.cache/aws-cli/bin/pip install --quiet --disable-pip-version-check awscli==1.45.11
node_modules/.cache/aws-cli/bin/aws --version
