import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands for the rest of the world: answers whoever comes, and notes it. */
export interface OutsideWorld {
  /** What has reached it: requests, sockets, packets. */
  reached: string[];
  url: string;
  /** Address of a server for peer connections. */
  stun: string;
  close(): void;
}

export async function openOutsideWorld(): Promise<OutsideWorld> {
  const reached: string[] = [];
  const web = createServer((request, response) => {
    reached.push(`${request.method} ${request.url}`);
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' })
      .end('reached');
  });
  web.on('upgrade', (request, socket) => {
    reached.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await once(web.listen(0, '127.0.0.1'), 'listening');
  const udp = createSocket('udp4').on('message', () => reached.push('UDP'));
  await new Promise<void>((bound) => udp.bind(0, '127.0.0.1', bound));
  return {
    reached,
    url: `http://127.0.0.1:${(web.address() as AddressInfo).port}`,
    stun: `stun:127.0.0.1:${udp.address().port}`,
    close() {
      udp.close();
      web.close();
    },
  };
}
