import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Upload } from 'tus-js-client';

/** A film that plays, made longer by a box that players skip. */
export async function longFilm(megabytes: number): Promise<Buffer> {
  const film = await readFile(join(import.meta.dirname, 'media/ok.mp4'));
  const box = Buffer.alloc(megabytes * 1_000_000);
  box.writeUInt32BE(box.length);
  box.write('free', 4, 'latin1');
  return Buffer.concat([film, box]);
}

export interface TusSending {
  origin: string;
  /** Of whoever is signed in. */
  cookie: string;
  /** An upload that has part of the file. */
  url?: string;
  /** Stops once so many bytes have been acknowledged. */
  breakAt?: number;
  name?: string;
  type?: string;
}

interface Sent {
  url: string;
  /** Bytes that went over the line after the beginning. */
  sent: number;
}

/** Sends a file by the field's own client, in parts of a megabyte and without another try. */
export function sendByTus(file: Buffer, given: TusSending): Promise<Sent> {
  return new Promise((resolve, reject) => {
    let from: number | null = null;
    const upload = new Upload(file, {
      endpoint: `${given.origin}/api/v1/uploads`,
      uploadUrl: given.url ?? null,
      metadata: { filename: given.name ?? 'film.mp4', filetype: given.type ?? 'video/mp4' },
      headers: { cookie: given.cookie },
      chunkSize: 1_000_000,
      retryDelays: null,
      onError: reject,
      onProgress: (sent) => {
        from ??= sent;
      },
      onChunkComplete: (_, accepted) => {
        if (given.breakAt === undefined || accepted < given.breakAt) return;
        void upload.abort().then(() => resolve({ url: upload.url ?? '', sent: accepted }));
      },
      onSuccess: () => resolve({ url: upload.url ?? '', sent: file.length - (from ?? 0) }),
    });
    upload.start();
  });
}
