// The service that smoke packs ask, a process of its own: three fields as JSON at once, or after 50 ms below /slow. Prints its port.
import { createServer } from 'node:http';

const body = id => JSON.stringify({ status: 'ok', id, items: [{ sku: 'A-1' }, { sku: 'A-2' }] });
createServer((request, response) => {
  request.resume();
  const id = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0);
  const answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end(body(id));
  if (request.url?.startsWith('/slow')) setTimeout(answer, 50);
  else answer();
}).listen(0, '127.0.0.1', function listening() {
  console.log(this.address().port);
});
