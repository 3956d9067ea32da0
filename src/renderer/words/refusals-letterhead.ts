/** Why a picture or a colour does not come on the letterhead, in Dutch. */
export const letterheadRefusalsNl = {
  'accent-too-light':
    'Deze kleur is te licht: op wit papier is ze slecht te lezen. Kies een donkerdere; er is niets veranderd.',
  'picture-kind':
    'Dit is geen PNG of JPEG. Bewaar de afbeelding (bijvoorbeeld een SVG) eerst als PNG en kies haar opnieuw.',
  'picture-broken': 'Deze afbeelding is beschadigd of niet volledig. Maak of download haar opnieuw.',
  'picture-moves': 'Deze afbeelding beweegt. Kies een afbeelding die stilstaat.',
  'picture-metadata':
    'In deze afbeelding staan verborgen gegevens, zoals waar een foto is gemaakt. Bewaar haar zonder die gegevens.',
  'picture-size':
    'Deze afbeelding is te klein, te groot of te smal. Kies er een van minstens 16 bij 16 beeldpunten, bijvoorbeeld 600 breed.',
  'picture-too-large':
    'Deze afbeelding is te zwaar voor een brief (meer dan 60 kB). Kies een eenvoudigere of een kleinere.'
} as const

/** The same in English. */
export const letterheadRefusalsEn = {
  'accent-too-light':
    'This colour is too light to be read on white paper. Choose a darker one; nothing was changed.',
  'picture-kind':
    'This is no PNG or JPEG. Save the picture (an SVG, for instance) as a PNG first and choose it again.',
  'picture-broken': 'This picture is damaged or incomplete. Make or download it again.',
  'picture-moves': 'This picture moves. Choose one that stands still.',
  'picture-metadata':
    'This picture holds hidden data, such as where a photo was taken. Save it without them.',
  'picture-size':
    'This picture is too small, too large or too narrow. Choose one of at least 16 by 16 pixels, 600 wide for instance.',
  'picture-too-large':
    'This picture is too heavy for a letter (more than 60 kB). Choose a simpler or smaller one.'
} as const
