import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  name: string | Uint8Array;
  content: string | Uint8Array;
  /** What the archive says of it, where that is not the truth. */
  claims?: { unpacked?: number; crc?: number; mode?: number; flags?: number; method?: number };
}

/** An archive as a tool would write it, and where asked, as none would. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims = {} } of files) {
    const bytes = Buffer.from(content);
    const names = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(names.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt8(claims.mode === undefined ? 0 : 3, 5);
    entry.writeUInt16LE(claims.flags ?? 0, 8);
    entry.writeUInt16LE(claims.method ?? 8, 10);
    entry.writeUInt32LE(claims.crc ?? crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims.unpacked ?? bytes.length, 24);
    entry.writeUInt16LE(names.length, 28);
    entry.writeUInt16LE(claims.mode ?? 0, 40);
    entry.writeUInt32LE(at, 42);
    parts.push(head, names, packed);
    list.push(entry, names);
    at += head.length + names.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}
