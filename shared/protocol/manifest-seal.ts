import { canonicalJson } from './canonical-json.ts';

/** Says what is signed, so that no other signature by the same key can ever stand in for this one. */
const PURPOSE = 'vitrine-manifest-v1\n';

/**
 * The text whose Ed25519 signature is a manifest's `seal`: all of it but the seal itself, in its canonical form. Takes
 * the answer as it came, before a schema has touched it: a build that knows more or fewer fields reads the same text.
 */
export function sealedText(manifest: object): string {
  const { seal: _, ...rest } = manifest as { seal?: unknown };
  return PURPOSE + canonicalJson(rest);
}
