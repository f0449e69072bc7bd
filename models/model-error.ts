export type ModelErrorCode = 'model-missing' | 'model-unlisted' | 'model-hash-mismatch' | 'model-malformed';

/** A model file that must not be used. The build stops on it: a network nobody checked is not shipped (R03). */
export class ModelError extends Error {
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string) {
    super(`${code}: ${message}`);
    this.name = 'ModelError';
    this.code = code;
  }
}
