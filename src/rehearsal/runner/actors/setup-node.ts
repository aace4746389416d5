import type { Actor } from '../actor.ts';

/** Plays actions/setup-node v7.0.0 (820762786026740c76f36085b0efc47a31fe5020): Node is there already, so only its inputs are checked. */
export function setupNode(): Actor {
  return {
    inputs: {
      'node-version': '',
      'node-version-file': '',
      architecture: '',
      'check-latest': 'false',
      'registry-url': '',
      scope: '',
      token: '',
      cache: '',
      'package-manager-cache': 'true',
      'cache-dependency-path': '',
      mirror: '',
      'mirror-token': '',
    },
    async play() {
      return { outcome: 'success', outputs: { 'cache-hit': 'false', 'node-version': process.version } };
    },
  };
}
