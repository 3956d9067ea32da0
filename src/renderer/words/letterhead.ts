import { both } from './language'

/** The words of *Briefpapier*, and of one's own signature. */
export const letterhead = both(
  {
    look: 'Logo en kleur',
    logo: 'Logo',
    logoHint: 'PNG of JPEG. Belvrij maakt het klein genoeg voor een brief.',
    noLogo: 'Nog geen logo: alleen de naam van de school.',
    chooseLogo: 'Logo kiezen',
    removeLogo: 'Logo weghalen',
    colour: 'Kleur',
    colours: {
      blue: 'Blauw',
      petrol: 'Petrol',
      green: 'Groen',
      purple: 'Paars',
      wine: 'Wijnrood',
      brown: 'Bruin',
      grey: 'Grijs'
    },
    ownColour: 'Kleurcode',
    ownColourHint: 'De kleur van jullie huisstijl, bijvoorbeeld #0b4f94.',
    noColour: 'Een kleurcode is # en zes tekens: cijfers en de letters a tot en met f.',
    envelope: 'Envelop',
    window: 'Venster',
    windows: { left: 'Links', right: 'Rechts' },
    addressAt: 'Vanaf links (mm)',
    windowHint:
      'Zover van de linkerrand van het papier begint het adres. Vensters verschillen: meet een gevouwen brief in je eigen envelop.',
    noPlace: 'Kies 20 tot en met 120.',
    sample: 'Voorbeeld',
    sampleText: 'Zo komt een brief eruit te zien. De leerling is verzonnen.',
    saved: 'Het briefpapier is opgeslagen. Brieven die al gemaakt zijn, veranderen niet.',
    undo: 'Wijzigingen weggooien',
    signature: 'Handtekening',
    signatureOf: (name: string) => `Handtekening van ${name}`,
    signatureHint:
      'Een foto of scan van je handtekening op wit papier, als PNG of JPEG. Zij komt alleen op brieven waarover jij beslist; collega’s kunnen haar niet gebruiken.',
    noSignature: 'Nog geen handtekening: op je brieven blijft ruimte voor een pen.',
    chooseSignature: 'Handtekening kiezen',
    removeSignature: 'Handtekening weghalen',
    signatureSaved: 'Je handtekening staat vanaf nu op je brieven.',
    signatureGone: 'Je handtekening komt niet meer op nieuwe brieven.'
  },
  {
    look: 'Logo and colour',
    logo: 'Logo',
    logoHint: 'PNG or JPEG. Belvrij makes it small enough for a letter.',
    noLogo: 'No logo yet: only the school’s name.',
    chooseLogo: 'Choose a logo',
    removeLogo: 'Remove the logo',
    colour: 'Colour',
    colours: {
      blue: 'Blue',
      petrol: 'Petrol',
      green: 'Green',
      purple: 'Purple',
      wine: 'Wine red',
      brown: 'Brown',
      grey: 'Grey'
    },
    ownColour: 'Colour code',
    ownColourHint: 'The colour of your house style, for instance #0b4f94.',
    noColour: 'A colour code is # and six signs: digits and the letters a to f.',
    envelope: 'Envelope',
    window: 'Window',
    windows: { left: 'Left', right: 'Right' },
    addressAt: 'From the left (mm)',
    windowHint:
      'So far from the left edge of the paper the address begins. Windows differ: measure a folded letter in your own envelope.',
    noPlace: 'Choose 20 to 120.',
    sample: 'Sample',
    sampleText: 'This is what a letter will look like. The pupil is invented.',
    saved: 'The letterhead is saved. Letters made before do not change.',
    undo: 'Discard the changes',
    signature: 'Signature',
    signatureOf: (name: string) => `Signature of ${name}`,
    signatureHint:
      'A photo or scan of your signature on white paper, as PNG or JPEG. It only stands on letters you decide on; colleagues cannot use it.',
    noSignature: 'No signature yet: your letters keep room for a pen.',
    chooseSignature: 'Choose a signature',
    removeSignature: 'Remove the signature',
    signatureSaved: 'From now on your signature stands on your letters.',
    signatureGone: 'Your signature no longer stands on new letters.'
  }
)
