import type { Access } from '../../shared/protocol/endpoint.ts';
import { done, type Result, refuse } from '../../shared/protocol/problem.ts';
import type { Authenticators, PrincipalOf, Proof } from './principal.ts';

type AnyPrincipal = PrincipalOf<Access>;

/** Decides whether this caller may use an endpoint with that access. Deny by default. */
export async function authorize(
  access: Access,
  request: { headers: Headers; method: string; path: string; origins: readonly string[] },
  authenticators: Authenticators,
): Promise<Result<AnyPrincipal>> {
  if (access === 'public') return done(undefined);
  if (access === 'display' || access === 'key') {
    const jwt = /^DPoP (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (!jwt) return refuse('bad-proof', 'Send "Authorization: DPoP <proof>".');
    const proof: Proof = { jwt, method: request.method, path: request.path, origins: request.origins };
    return access === 'display' ? authenticators.display(proof) : authenticators.key(proof);
  }
  if (access === 'phone') return authenticators.phone(request.headers);
  if (access === 'weather-key') return authenticators.weatherKey(request.headers);
  if (access === 'catalogue-key') return authenticators.catalogueKey(request.headers);
  if (access === 'order-key') return authenticators.orderKey(request.headers);
  if (access === 'touch-key') return authenticators.touchKey(request.headers);
  const person = await authenticators.person(request.headers);
  if (!person.ok) return person;
  return person.value.rights.includes(access) ? person : refuse('not-allowed');
}
