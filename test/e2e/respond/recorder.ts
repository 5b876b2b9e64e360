/** Stands between a program and AWS's emulator, passes everything on, and remembers what was asked. */
import { createServer, request, type IncomingMessage } from 'node:http';

export interface Recorder {
  readonly url: string;
  /** Names of operations; `GET /path` where the request names none. */
  readonly asked: string[];
  stop(): void;
}

export async function record(target: string): Promise<Recorder> {
  const asked: string[] = [];
  const server = createServer((message, response) => {
    void bodyOf(message).then((body) => {
      asked.push(operationOf(message, body));
      const onward = request(`${target}${message.url ?? '/'}`, { method: message.method, headers: message.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`, asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Query protocols name it in the body, JSON protocols in a header, CBOR in the path, REST not at all. */
function operationOf({ method = '', url = '', headers }: IncomingMessage, body: Buffer): string {
  const [, action] = /(?:^|&)Action=(\w+)/.exec(body.toString('latin1')) ?? [];
  const target = headers['x-amz-target'];
  const [, named] = /\/operation\/(\w+)$/.exec(url) ?? [];
  return action ?? (typeof target === 'string' ? target.split('.').at(-1) : named) ?? `${method} ${url}`;
}
