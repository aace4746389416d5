import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

/** One series of an answer of GetMetricData, as it is on the wire. */
export interface Series {
  Id?: string;
  StatusCode: string;
  Timestamps: number[];
  Values: number[];
}

export interface MetricAnswer {
  MetricDataResults?: Series[];
  Messages: unknown[];
  NextToken?: string;
}

/** What a test changes on the way; `page` counts from 1. */
export interface Edit {
  readonly ask?: Json;
  readonly answer?: (answer: MetricAnswer, page: number) => void;
  /** Waited for before the answer is sent. */
  readonly hold?: () => Promise<void>;
}

export interface Between {
  readonly url: string;
  /** The inputs of all requests. */
  readonly asked: readonly { readonly MetricDataQueries: readonly unknown[] }[];
  /** Requests whose client hung up before the answer. */
  readonly left: () => number;
  edit: Edit;
  close(): Promise<void>;
}

/** A server before the stand-in: hands on every request to it and lets a test edit what is asked and answered. */
export async function between(standIn: string): Promise<Between> {
  const asked: { MetricDataQueries: unknown[] }[] = [];
  let left = 0;
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const input = { ...JSON.parse(Buffer.concat(chunks).toString()), ...made.edit.ask };
    asked.push(input);
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) left += 1;
    });
    const names = ['x-amz-target', 'content-type', 'authorization', 'x-amz-date'];
    const headers = names.map((name): [string, string] => [name, String(incoming.headers[name])]);
    const answered = await fetch(standIn, { method: 'POST', headers, body: JSON.stringify(input) });
    const body = (await answered.json()) as MetricAnswer;
    made.edit.answer?.(body, asked.length);
    await made.edit.hold?.();
    outgoing.writeHead(answered.status, { 'content-type': String(answered.headers.get('content-type')) });
    outgoing.end(JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const made: Between = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    left: () => left,
    edit: {},
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return made;
}
