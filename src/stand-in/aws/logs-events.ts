import { createHash } from 'node:crypto';
import { flag, optionalNumber, optionalText, text, texts } from './input.ts';
import { groupNames, groupOf } from './logs-group.ts';
import { filterPattern } from './metric-filter.ts';
import type { Operations } from './operation.ts';
import { page, pageSize, tokenAs } from './page.ts';
import { refuse } from './refuse.ts';

/** Events a page. */
const LARGEST_PAGE = 10_000;

/** Reading lines: one stream in order, or a group through a pattern. */
export const EVENTS_OPERATIONS: Operations = {
  GetLogEvents: {
    addresses: groupNames,
    run: (input, on) => {
      const [, group] = groupOf(input, on);
      const name = text(input, 'logStreamName');
      const stream = Object.hasOwn(group.streams, name) ? group.streams[name] : undefined;
      if (stream === undefined) return refuse('ResourceNotFoundException', 'The specified log stream does not exist.');
      const from = optionalNumber(input, 'startTime') ?? 0;
      const to = optionalNumber(input, 'endTime') ?? Number.POSITIVE_INFINITY;
      const events = stream
        .filter(event => event.ingestedAt <= on.now && event.at >= from && event.at < to)
        .sort((a, b) => a.at - b.at);
      const limit = pageSize(optionalNumber(input, 'limit'), LARGEST_PAGE);
      const [start, end] = span(optionalText(input, 'nextToken'), flag(input, 'startFromHead'), events.length, limit);
      return {
        events: events
          .slice(start, end)
          .map(({ at, message, ingestedAt }) => ({ timestamp: at, message, ingestionTime: ingestedAt })),
        // There is always a token each way; at an end it is the one that was sent.
        nextForwardToken: `f/${end}`,
        nextBackwardToken: `b/${start}`,
      };
    },
  },
  FilterLogEvents: {
    addresses: groupNames,
    run: (input, on) => {
      const [groupName, group] = groupOf(input, on);
      const names = texts(input, 'logStreamNames');
      const prefix = optionalText(input, 'logStreamNamePrefix');
      if (names.length > 0 && prefix !== undefined)
        refuse('InvalidParameterException', 'stream names and a prefix exclude each other');
      const missing = names.find(name => !Object.hasOwn(group.streams, name));
      if (missing !== undefined) refuse('ResourceNotFoundException', 'The specified log stream does not exist.');
      const from = optionalNumber(input, 'startTime') ?? 0;
      const to = optionalNumber(input, 'endTime') ?? Number.POSITIVE_INFINITY;
      const pattern = filterPattern(optionalText(input, 'filterPattern') ?? '');
      const found = Object.entries(group.streams)
        .filter(([name]) => (names.length === 0 || names.includes(name)) && name.startsWith(prefix ?? ''))
        .flatMap(([name, events]) => events.map((event, index) => ({ name, index, event })))
        .filter(({ event }) => event.ingestedAt <= on.now && event.at >= from && event.at <= to)
        .filter(({ event }) => pattern.matches(event.message))
        .sort((a, b) => a.event.at - b.event.at);
      const { items, token } = page({
        items: found,
        size: pageSize(optionalNumber(input, 'limit'), LARGEST_PAGE),
        token: optionalText(input, 'nextToken'),
        badToken: 'InvalidParameterException',
        // The service answers when it has scanned enough, found or not: an empty page with a token is normal.
        emptyFirst: true,
      });
      const events = items.map(({ name, index, event }) => ({
        logStreamName: name,
        timestamp: event.at,
        message: event.message,
        ingestionTime: event.ingestedAt,
        eventId: eventId(groupName, name, index),
      }));
      return { events, searchedLogStreams: [], ...tokenAs('nextToken', token) };
    },
  },
};

/** The part of a stream that a token or a direction stands for: [start, end). */
function span(token: string | undefined, fromHead: boolean, length: number, limit: number): [start: number, end: number] {
  if (token === undefined) return fromHead ? [0, Math.min(limit, length)] : [Math.max(0, length - limit), length];
  const [, way, digits] =
    /^([fb])\/(\d+)$/.exec(token) ?? refuse('InvalidParameterException', 'The specified nextToken is invalid.');
  const at = Math.min(Number(digits), length);
  return way === 'f' ? [at, Math.min(at + limit, length)] : [Math.max(0, at - limit), at];
}

/** A long decimal number, as the service makes them. */
function eventId(group: string, stream: string, index: number): string {
  return BigInt(`0x${createHash('sha256').update(`${group}\n${stream}\n${index}`).digest('hex').slice(0, 40)}`).toString();
}
