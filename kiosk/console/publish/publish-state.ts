import type { Answer } from '../../../shared/protocol/endpoint.ts';
import type { publicationEndpoints } from '../../../shared/protocol/publication-endpoints.ts';

/** What is published, what waits, and who has said what of it. */
export type PublishState = Answer<typeof publicationEndpoints.publishState>;
