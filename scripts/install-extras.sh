#!/usr/bin/env bash
# Installs what some scripts can use and nothing needs: Chromium, for pictures of pages (scripts/screenshots.mjs).
# Debian and Ubuntu; elsewhere it says what to install by hand.
set -euo pipefail
if command -v chromium >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1; then
  echo 'Chromium is there.'
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo 'No apt-get here: install Chromium with the system’s own package manager. Nothing else needs it.'
  exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
  echo 'Not root: run this script with sudo to install Chromium. Nothing else needs it.'
  exit 0
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-color-emoji
