/** What the registry of data uses says of planned visits, in French. */
export const frenchPlans: Readonly<Record<string, string>> = {
  '# months': '# mois',
  'the link of a planned visit, as a hash': 'le lien d’une visite prévue, sous forme de hachage',
  'whether the plan was made on the shop’s site or on a phone':
    'si le plan a été fait sur le site du magasin ou sur un téléphone',
  'whether the plan came with an invitation': 'si le plan était accompagné d’une invitation',
  'the products of the plan': 'les produits du plan',
  'when the plan was made': 'quand le plan a été fait',
  'the day on which the plan was made': 'le jour où le plan a été fait',
  'whether somebody came with the plan; not when, nor who':
    'si quelqu’un est venu avec le plan ; ni quand, ni qui',
  'how many plans were made': 'combien de plans ont été faits',
  'how many of them led to a visit': 'combien d’entre eux ont mené à une visite',
};
