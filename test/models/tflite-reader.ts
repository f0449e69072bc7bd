import { ByteBuffer } from 'flatbuffers';

/** A tensor of a .tflite file; `values` is null for what is computed. */
export interface ReadTensor {
  name: string;
  shape: number[];
  values: Float32Array | Int32Array | Int8Array | null;
  /** One for each index of the first dimension; empty where the values are as they are. */
  scales: number[];
}

export interface ReadOperator {
  code: number;
  inputs: number[];
  outputs: number[];
  /** Fields of its options that are whole numbers of one byte or four, by number; what is not there is 0. */
  byte(field: number): number;
  int(field: number): number;
}

export interface ReadGraph {
  tensors: ReadTensor[];
  operators: ReadOperator[];
  inputs: number[];
  outputs: number[];
}

const TYPES = { 0: Float32Array, 2: Int32Array, 9: Int8Array } as const;

/** A flatbuffer's table: its fields by number. */
class Table {
  readonly #file: ByteBuffer;
  readonly #at: number;

  constructor(file: ByteBuffer, at: number) {
    this.#file = file;
    this.#at = at;
  }

  #slot(field: number): number {
    const offset = this.#file.__offset(this.#at, 4 + 2 * field);
    return offset === 0 ? 0 : this.#at + offset;
  }

  byte(field: number): number {
    const slot = this.#slot(field);
    return slot ? this.#file.readInt8(slot) : 0;
  }

  int(field: number): number {
    const slot = this.#slot(field);
    return slot ? this.#file.readInt32(slot) : 0;
  }

  table(field: number): Table | null {
    const slot = this.#slot(field);
    return slot ? new Table(this.#file, this.#file.__indirect(slot)) : null;
  }

  tables(field: number): Table[] {
    return this.#elements(field, 4, (at) => new Table(this.#file, this.#file.__indirect(at)));
  }

  ints(field: number): number[] {
    return this.#elements(field, 4, (at) => this.#file.readInt32(at));
  }

  floats(field: number): number[] {
    return this.#elements(field, 4, (at) => this.#file.readFloat32(at));
  }

  text(field: number): string {
    return new TextDecoder().decode(this.bytes(field) ?? new Uint8Array());
  }

  /** A copy: it may be taken for numbers of any size. */
  bytes(field: number): Uint8Array<ArrayBuffer> | null {
    const slot = this.#slot(field);
    if (!slot) return null;
    const at = this.#file.__indirect(slot);
    return Uint8Array.from(this.#file.bytes().subarray(at + 4, at + 4 + this.#file.readInt32(at)));
  }

  #elements<T>(field: number, size: number, read: (at: number) => T): T[] {
    const slot = this.#slot(field);
    if (!slot) return [];
    const at = this.#file.__indirect(slot);
    return Array.from({ length: this.#file.readInt32(at) }, (_, i) => read(at + 4 + size * i));
  }
}

/** Reads the one subgraph of a .tflite file by the numbers of schema.fbs, sharing nothing with what writes it. */
export function readTflite(bytes: Uint8Array): ReadGraph {
  const file = new ByteBuffer(bytes);
  const model = new Table(file, file.__indirect(0));
  const codes = model.tables(1).map((code) => code.int(3));
  const buffers = model.tables(4).map((buffer) => buffer.bytes(0));
  const [subgraph] = model.tables(2);
  if (!subgraph) throw new Error('no subgraph');
  return {
    tensors: subgraph.tables(0).map((tensor) => {
      const data = buffers[tensor.int(2)] ?? null;
      const type = TYPES[tensor.byte(1) as keyof typeof TYPES];
      if (data && !type) throw new Error(`tensor type ${tensor.byte(1)}`);
      return {
        name: tensor.text(3),
        shape: tensor.ints(0),
        values: data && type ? new type(data.buffer) : null,
        scales: tensor.table(4)?.floats(2) ?? [],
      };
    }),
    operators: subgraph.tables(3).map((operator) => {
      const options = operator.table(4);
      return {
        code: codes[operator.int(0)] ?? -1,
        inputs: operator.ints(1),
        outputs: operator.ints(2),
        byte: (field) => options?.byte(field) ?? 0,
        int: (field) => options?.int(field) ?? 0,
      };
    }),
    inputs: subgraph.ints(1),
    outputs: subgraph.ints(2),
  };
}
