import { join } from 'node:path';
import type { Presentation } from './answered-face.ts';

/** A library that finds a face and says its age and gender. */
export interface FacePeer {
  name: string;
  /** Pixels RGB, `side` square; null when it finds no face. */
  look(
    pixels: Uint8Array,
    side: number,
  ): Promise<{ age: number; presentation: Presentation; sureness: number } | null>;
}

export interface PeerPackages {
  load: (name: string) => unknown;
  /** Where their files can be fetched from: in Node they fetch their models as in a browser. */
  url: string;
}

/** The part of TensorFlow.js that is needed here. */
interface Tensors {
  tensor3d(values: Uint8Array, shape: [number, number, number], type: 'int32'): { dispose(): void };
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
}

interface FaceApi {
  tf: Tensors;
  nets: Record<
    'ssdMobilenetv1' | 'faceLandmark68Net' | 'ageGenderNet',
    { loadFromUri(url: string): Promise<void> }
  >;
  SsdMobilenetv1Options: new (options: { minConfidence: number }) => object;
  detectSingleFace(
    picture: object,
    options: object,
  ): {
    withFaceLandmarks(): {
      withAgeAndGender(): Promise<{ age: number; gender: string; genderProbability: number } | undefined>;
    };
  };
}

const presentationOf = (gender: string): Presentation => (gender === 'male' ? 'masculine' : 'feminine');

function readyWasm({ load }: PeerPackages, folder: string): void {
  const wasm = load('@tensorflow/tfjs-backend-wasm') as { setWasmPaths(path: string): void };
  wasm.setWasmPaths(join(folder, 'node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
}

export async function openFaceApi(packages: PeerPackages, folder: string): Promise<FacePeer> {
  readyWasm(packages, folder);
  const api = packages.load('@vladmandic/face-api/dist/face-api.node-wasm.js') as FaceApi;
  await api.tf.setBackend('wasm');
  await api.tf.ready();
  const models = `${packages.url}/@vladmandic/face-api/model`;
  await api.nets.ssdMobilenetv1.loadFromUri(models);
  await api.nets.faceLandmark68Net.loadFromUri(models);
  await api.nets.ageGenderNet.loadFromUri(models);
  const options = new api.SsdMobilenetv1Options({ minConfidence: 0.35 });
  return {
    name: '@vladmandic/face-api 1.7.15',
    async look(pixels, side) {
      const picture = api.tf.tensor3d(pixels, [side, side, 3], 'int32');
      const found = await api.detectSingleFace(picture, options).withFaceLandmarks().withAgeAndGender();
      picture.dispose();
      if (!found) return null;
      const { age, gender, genderProbability } = found;
      return { age, presentation: presentationOf(gender), sureness: genderProbability };
    },
  };
}

interface Human {
  tf: Tensors;
  load(): Promise<void>;
  warmup(): Promise<unknown>;
  detect(picture: object): Promise<{ face: { age?: number; gender?: string; genderScore?: number }[] }>;
}

export async function openHuman(packages: PeerPackages, folder: string): Promise<FacePeer> {
  const { Human } = packages.load(
    // By its path: the package does not export what it ships for Node with WebAssembly.
    join(folder, 'node_modules/@vladmandic/human/dist/human.node-wasm.js'),
  ) as {
    Human: new (config: object) => Human;
  };
  const off = { enabled: false };
  const human = new Human({
    backend: 'wasm',
    wasmPath: join(folder, 'node_modules/@tensorflow/tfjs-backend-wasm/dist/'),
    modelBasePath: `${packages.url}/@vladmandic/human/models/`,
    cacheSensitivity: 0,
    debug: false,
    filter: off,
    face: {
      enabled: true,
      detector: { rotation: false, maxDetected: 1, minConfidence: 0.2 },
      mesh: { enabled: true },
      description: { enabled: true },
      iris: off,
      emotion: off,
    },
    body: off,
    hand: off,
    object: off,
    gesture: off,
  });
  await human.load();
  return {
    name: '@vladmandic/human 3.3.6',
    async look(pixels, side) {
      const picture = human.tf.tensor3d(pixels, [side, side, 3], 'int32');
      const { face } = await human.detect(picture);
      picture.dispose();
      const [{ age, gender, genderScore = 0 } = {}] = face;
      if (age === undefined || gender === undefined) return null;
      return { age, presentation: presentationOf(gender), sureness: genderScore };
    },
  };
}
