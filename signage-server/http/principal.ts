import type { Access } from '../../shared/protocol/endpoint.ts';
import type { Result } from '../../shared/protocol/problem.ts';
import type { Right } from '../../shared/protocol/role.ts';

export interface DisplayPrincipal {
  kind: 'display';
  displayId: string;
  thumbprint: string;
}

/** A key that has proved itself and may be no display. */
export interface KeyPrincipal {
  kind: 'key';
  thumbprint: string;
  jwk: { kty: 'EC'; crv: 'P-256'; x: string; y: string };
}

/** The phone of one visit. */
export interface PhonePrincipal {
  kind: 'phone';
  visitId: string;
  displayId: string;
  customerId: string | null;
}

/** A shop's own script or system, which holds the one key there is for it. */
export interface ScriptPrincipal {
  kind: 'script';
}

/** Somebody signed in to the console. */
export interface PersonPrincipal {
  kind: 'person';
  userId: string;
  sessionId: string;
  name: string;
  email: string;
  role: string;
  /** What they may do in this call. */
  rights: readonly Right[];
  /** What the key is called by which a script acts for them. */
  apiKey?: string;
}

/** What an endpoint's access makes of the caller. */
export type PrincipalOf<A extends Access> = A extends 'public'
  ? undefined
  : A extends 'display'
    ? DisplayPrincipal
    : A extends 'key'
      ? KeyPrincipal
      : A extends 'phone'
        ? PhonePrincipal
        : A extends 'weather-key' | 'catalogue-key' | 'order-key' | 'touch-key'
          ? ScriptPrincipal
          : PersonPrincipal;

/** A display's proof, with what it must have been made for. */
export interface Proof {
  /** The compact JWT. */
  jwt: string;
  /** HTTP method; `GET` for a socket. */
  method: string;
  /** Path of the request, or the socket's namespace. */
  path: string;
  /** Origins under which this server was or may have been addressed. */
  origins: readonly string[];
}

/** Who is calling. HTTP and sockets ask the same ones. A refusal carries the code to answer with. */
export interface Authenticators {
  display(proof: Proof): Promise<Result<DisplayPrincipal>>;
  key(proof: Proof): Promise<Result<KeyPrincipal>>;
  /** By the phone's cookie. */
  phone(headers: Headers): Promise<Result<PhonePrincipal>>;
  /** By the key of whoever tells the weather. */
  weatherKey(headers: Headers): Promise<Result<ScriptPrincipal>>;
  /** By the key of whatever tells stock and prices. */
  catalogueKey(headers: Headers): Promise<Result<ScriptPrincipal>>;
  /** By the key of the system that tells orders. */
  orderKey(headers: Headers): Promise<Result<ScriptPrincipal>>;
  /** By the key of systems that tell touches. */
  touchKey(headers: Headers): Promise<Result<ScriptPrincipal>>;
  /** By the console's session cookie. */
  person(headers: Headers): Promise<Result<PersonPrincipal>>;
}
