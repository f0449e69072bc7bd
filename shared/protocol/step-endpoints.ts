import { z } from 'zod';
import { Id } from '../model/id.ts';
import { StepGroup, StepGroupDraft } from '../model/step-group.ts';
import { endpoints } from './endpoint.ts';

const byId = z.strictObject({ id: Id });

/** Groups of screens that show the same thing at the same moment, and the video walls among them. */
export const stepEndpoints = endpoints({
  listStepGroups: {
    method: 'GET',
    path: '/api/v1/step-groups',
    access: 'displays:read',
    summary: 'Every group of screens in step, by name',
    response: z.strictObject({ groups: z.array(StepGroup) }),
  },
  createStepGroup: {
    method: 'POST',
    path: '/api/v1/step-groups',
    access: 'displays:manage',
    summary: 'Puts screens in step, as a video wall if a grid is given; its screens know at once',
    body: StepGroupDraft,
    response: StepGroup,
  },
  saveStepGroup: {
    method: 'PUT',
    path: '/api/v1/step-groups/{id}',
    access: 'displays:manage',
    summary: 'Replaces the name, screens and grid of a group; those that come and those that go know at once',
    params: byId,
    body: StepGroupDraft,
    response: StepGroup,
  },
  deleteStepGroup: {
    method: 'DELETE',
    path: '/api/v1/step-groups/{id}',
    access: 'displays:manage',
    summary: 'Ends a group: each of its screens plays at its own pace again',
    params: byId,
    response: 'none',
  },
});
