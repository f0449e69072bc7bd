import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A notification as it arrived, unsealed with the phone's own key. */
export interface Pushed {
  headers: IncomingHttpHeaders;
  /** The sealed body, as the service sees it. */
  sealed: Buffer;
  notice: unknown;
}

/** A phone with its maker's push service: it gives out an address, takes what comes there and opens it. */
export class PushReceiver {
  readonly pushed: Pushed[] = [];
  /** What the service answers with. */
  status = 201;
  readonly #server = createServer();
  readonly #phone = createECDH('prime256v1');
  readonly #auth = randomBytes(16);
  #origin = '';

  async open(): Promise<this> {
    this.#phone.generateKeys();
    this.#server.on('request', async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const sealed = Buffer.concat(parts);
      const notice = JSON.parse(this.#unseal(sealed));
      this.pushed.push({ headers: request.headers, sealed, notice });
      response.writeHead(this.status).end();
    });
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the receiver has no port');
    this.#origin = `http://127.0.0.1:${address.port}`;
    return this;
  }

  /** What a browser would hand to the page. */
  subscription(path = '/push/abc') {
    const p256dh = this.#phone.getPublicKey().toString('base64url');
    return { endpoint: this.#origin + path, keys: { p256dh, auth: this.#auth.toString('base64url') } };
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** RFC 8188 and RFC 8291, from the receiving side. */
  #unseal(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const senderKey = body.subarray(21, 21 + body.readUInt8(20));
    const sealed = body.subarray(21 + senderKey.length);
    const phoneKey = this.#phone.getPublicKey();
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), phoneKey, senderKey]);
    const derive = (from: Buffer, by: Buffer, about: Buffer, bytes: number) =>
      Buffer.from(hkdfSync('sha256', by, from, about, bytes));
    const ikm = derive(this.#auth, this.#phone.computeSecret(senderKey), info, 32);
    const key = derive(salt, ikm, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = derive(salt, ikm, Buffer.from('Content-Encoding: nonce\0'), 12);
    const open = createDecipheriv('aes-128-gcm', key, nonce);
    open.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]);
    if (plain.at(-1) !== 2) throw new Error('the record does not end as the last one does');
    return plain.subarray(0, -1).toString();
  }
}
