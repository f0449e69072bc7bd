/** A whole message that a WebSocket client sent. */
export interface SocketMessage {
  binary: boolean;
  body: Buffer;
}

const CONTINUATION = 0;
const BINARY = 2;
const FIRST_CONTROL = 8;
const END_OF_REQUEST = Buffer.from('\r\n\r\n');

/**
 * Reads a WebSocket client's side of a connection: the upgrade request, then masked frames (RFC 6455, section 5.2).
 * Without extensions, which our server does not agree to.
 */
export class FrameReader {
  readonly #onMessage: (message: SocketMessage) => void;
  #rest = Buffer.alloc(0);
  #upgraded = false;
  #parts: Buffer[] = [];
  #binary = false;

  constructor(onMessage: (message: SocketMessage) => void) {
    this.#onMessage = onMessage;
  }

  read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    if (!this.#upgraded) {
      const end = this.#rest.indexOf(END_OF_REQUEST);
      if (end < 0) return;
      this.#upgraded = true;
      this.#rest = this.#rest.subarray(end + END_OF_REQUEST.length);
    }
    while (this.#readFrame());
  }

  /** True when a whole frame was there. */
  #readFrame(): boolean {
    const bytes = this.#rest;
    if (bytes.length < 2) return false;
    const first = bytes.readUInt8(0);
    const second = bytes.readUInt8(1);
    const short = second & 0x7f;
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
    const maskAt = 2 + lengthBytes;
    const bodyAt = maskAt + (second & 0x80 ? 4 : 0);
    if (bytes.length < bodyAt) return false;
    const length =
      lengthBytes === 0
        ? short
        : lengthBytes === 2
          ? bytes.readUInt16BE(2)
          : Number(bytes.readBigUInt64BE(2));
    if (bytes.length < bodyAt + length) return false;
    const body = Buffer.from(bytes.subarray(bodyAt, bodyAt + length));
    if (bodyAt > maskAt)
      for (let i = 0; i < length; i++) body[i] = (body[i] ?? 0) ^ (bytes[maskAt + (i % 4)] ?? 0);
    this.#rest = bytes.subarray(bodyAt + length);
    this.#take(first & 0x0f, (first & 0x80) !== 0, body);
    return true;
  }

  #take(opcode: number, last: boolean, body: Buffer): void {
    if (opcode >= FIRST_CONTROL) return;
    if (opcode !== CONTINUATION) this.#binary = opcode === BINARY;
    this.#parts.push(body);
    if (!last) return;
    const message = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#onMessage({ binary: this.#binary, body: message });
  }
}
