/** What the registry of data uses says of planned visits, in Spanish. */
export const spanishPlans: Readonly<Record<string, string>> = {
  '# months': '# meses',
  'the link of a planned visit, as a hash': 'el enlace de una visita prevista, como hash',
  'whether the plan was made on the shop’s site or on a phone':
    'si el plan se hizo en la web de la tienda o en un teléfono',
  'whether the plan came with an invitation': 'si el plan venía con una invitación',
  'the products of the plan': 'los productos del plan',
  'when the plan was made': 'cuándo se hizo el plan',
  'the day on which the plan was made': 'el día en que se hizo el plan',
  'whether somebody came with the plan; not when, nor who': 'si alguien vino con el plan; ni cuándo ni quién',
  'how many plans were made': 'cuántos planes se hicieron',
  'how many of them led to a visit': 'cuántos de ellos llevaron a una visita',
};
