import type { Shows } from '../canary/what-it-shows.ts';
import { sayDuration } from '../duration.ts';

/** What a window can show of a signal, and what the plan asks of it. */
export interface CanShow {
  readonly signal: string;
  readonly shows: Shows;
  /** The window, ms. */
  readonly window: number;
  /** Failures of a request, 0..1. */
  readonly rate: number;
  readonly harm: number;
  readonly harmRate?: number;
  readonly minSamples: number;
}

/**
 * A share with two digits that say something: 0.25 %, 1.4 %, 38 %, 99.7 %.
 * @param share 0..1
 */
export function percent(share: number): string {
  const value = share * 100;
  return `${Number(value < 1 ? value.toPrecision(2) : value.toFixed(1))} %`;
}

/** A whole number with commas. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const timesOf = (ratio: number): string => (ratio === 2 ? 'a doubling' : `${ratio} times the usual rate`);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What a window can show and what it cannot, in plain words.
 * @param what the window and its signal
 * @returns sentences
 */
export function canShow({ shows, window, harm, harmRate, minSamples, rate, signal }: CanShow): readonly string[] {
  const { requests, usual, ifNone, ifUsual, forHarm } = shows;
  const few =
    requests < minSamples
      ? [`The plan wants min_samples ${whole(minSamples)}, which this window does not see: it cannot pass.`]
      : [];
  const seen = `With ${whole(requests)} ${requests === 1 ? 'request' : 'requests'} in ${sayDuration(window)}`;
  const ratio =
    forHarm === undefined
      ? `${timesOf(harm)} cannot be ruled out, since the usual rate is 0: only harm_rate can`
      : requests >= forHarm
        ? `${timesOf(harm)} can be ruled out: that takes about ${whole(forHarm)} requests`
        : `${timesOf(harm)} cannot be ruled out: that takes about ${whole(forHarm)} requests`;
  if (signal === 'count' || ifNone === undefined || ifUsual === undefined)
    return [`${seen}, about ${usual.toFixed(1)} events are usual; ${ratio}.`, ...few];
  const some = Math.ceil(usual);
  const more = some === 0 ? '' : `, and of ${percent(ifUsual)} if ${some} ${some === 1 ? 'fails' : 'fail'}, as is usual`;
  const declared =
    harmRate !== undefined && harmRate > harm * rate
      ? [
          `The plan asks to rule out no more than harm_rate ${percent(harmRate)}, which is above ${harm} times the usual rate: a PASS says that and not more.`,
        ]
      : [];
  return [
    `${seen} you can rule out a failure rate of ${percent(ifNone)} if none fails${more}.`,
    `${upper(ratio)}.`,
    ...declared,
    ...few,
  ];
}
