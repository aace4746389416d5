import { describe, expect, it } from 'vitest';
import { INCIDENT_LINK, incidentLink } from '../../src/incident-link.ts';

describe('the link of an incident', () => {
  it.each([
    ['https://acme.example.com', 'https://acme.example.com'],
    ['https://acme.example.com/', 'https://acme.example.com'],
    [' https://ACME.example.com/incidents/INC-42 ', 'https://acme.example.com/incidents/INC-42'],
    ['https://acme.example.com/a/../b', 'https://acme.example.com/b'],
    [
      'https://acme.example.com/i/0f8fad5b-d9cb-469f-a165-70867728950e',
      'https://acme.example.com/i/0f8fad5b-d9cb-469f-a165-70867728950e',
    ],
  ])('%s is kept as %s', (typed, link) => {
    expect(incidentLink(typed)).toEqual({ link });
    expect(new RegExp(INCIDENT_LINK).test(link)).toBe(true);
  });

  it.each([
    'https://acme.example.com/x?token=planted',
    'https://acme.example.com/x#planted',
    'https://acme.example.com/x?a=1#planted',
  ])('of %s only host and path are kept, and that is said', typed => {
    const { link, said } = incidentLink(typed);
    expect([link, said]).toEqual(['https://acme.example.com/x', expect.stringContaining('was kept without')]);
  });

  it.each([
    'planted',
    'http://acme.example.com/planted',
    'javascript:planted',
    'https://planted@acme.example.com/x',
    'https://planted:planted@acme.example.com/x',
    'https://acme.example.com:8443/planted',
    'https://acme.example.com/planted@example.com',
    'https://acme.example.com/planted%40example.com',
    'https://acme.example.com/planted|x',
    `https://acme.example.com/${'planted'.repeat(20)}`,
    `https://acme.example.com${'/planted'.repeat(20)}`,
    'https://acme.example.com/ghp_planted0123456789abcdefghij0123',
    'https://acme.example.com/s/planted0123456789abcdefghij0123',
    'https://[::1]/planted',
  ])('%s is dropped, and no part of it is said', typed => {
    const { link, said = '' } = incidentLink(typed);
    expect([link, said.includes('planted'), said.includes('was dropped')]).toEqual([undefined, false, true]);
  });

  it('nothing is nothing', () => {
    expect(incidentLink('  ')).toEqual({});
  });
});
