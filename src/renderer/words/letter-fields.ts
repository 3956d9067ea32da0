/** The gaps of a letter by the name the templates give them, as the person who must fill one in reads it. */
const fields: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  'leerling.volledig': ['de naam van de leerling', 'the pupil’s name'],
  'leerling.roepnaam': ['de roepnaam van de leerling', 'the pupil’s first name'],
  'leerling.klas': ['de klas van de leerling', 'the pupil’s class'],
  'leerling.zienswijze': ['de woorden van de leerling', 'the pupil’s own words'],
  'datum.lang': ['de datum van de overtreding', 'the date of the offence'],
  'overtreding.moment': ['het moment van de overtreding', 'the moment of the offence'],
  'overtreding.omschrijving': ['de omschrijving van de overtreding', 'the description of the offence'],
  'overtreding.melder': ['wie de overtreding vastlegde', 'who recorded the offence'],
  'regel.vindplaats': ['de vindplaats van de regel', 'the clause of the rule'],
  'regel.tekst': ['het protocol (Instellingen, School)', 'the protocol (Settings, School)'],
  'bewaring.plaats': ['de bewaarplaats (Instellingen, School)', 'the place of keeping (Settings, School)'],
  'teruggave.plaats': ['de bewaarplaats (Instellingen, School)', 'the place of keeping (Settings, School)'],
  'teruggave.tijd': ['de tijd van teruggave', 'the time of return'],
  'teruggave.wie': ['wie het toestel ophaalt', 'who collects the device'],
  'stappen.eerder': ['de eerdere stappen', 'the earlier steps'],
  'gehoord.datum': ['de dag waarop de leerling is gehoord', 'the day the pupil was heard'],
  'besluit.reden': ['de reden van het besluit', 'the reason of the decision'],
  'maatregel.omschrijving': ['de maatregel', 'the measure'],
  'maatregel.periode': ['de periode van de maatregel', 'the period of the measure'],
  'gesprek.moment': [
    'de tijd van het gesprek (verzet het moment en vul een tijd in)',
    'the time of the talk (move it and fill in a time)'
  ],
  'gesprek.plaats': ['de plaats van het gesprek', 'the place of the meeting'],
  'gesprek.aanwezig': ['wie er bij het gesprek zijn', 'who will be at the talk'],
  'maatregel.vorm': ['de vorm van de schorsing', 'the form of the suspension'],
  'maatregel.melding': ['bij wie de schorsing wordt gemeld', 'whom the suspension is reported to'],
  'gehoord.wie': ['wie er is gehoord', 'who was heard'],
  'bezwaar.tekst': ['hoe bezwaar kan worden gemaakt', 'how to object'],
  'reactie.datum': [
    'de laatste dag voor een antwoord (vul de kalender aan)',
    'the last day for a reply (add to the calendar)'
  ],
  'toestel.soort': ['het soort toestel', 'the kind of device'],
  'inname.moment': ['het moment van de inname', 'the moment of the taking'],
  'inname.reden': ['waarom het toestel is ingenomen', 'why the device was taken'],
  'bewaring.reden': ['waarom het toestel langer blijft', 'why the device stays longer'],
  'contact.naam': ['de contactpersoon (Instellingen, School)', 'the contact (Settings, School)'],
  'contact.telefoon': ['het telefoonnummer (Instellingen, School)', 'the telephone (Settings, School)'],
  'brief.kenmerk': ['het kenmerk van de eerdere brief', 'the reference of the earlier letter'],
  'brief.datum': ['de datum van de eerdere brief', 'the date of the earlier letter'],
  'telling.nu': ['wat nu meetelt', 'what counts now'],
  'schoon.weken': ['hoe lang het goed gaat', 'how long it has gone well'],
  schrijfwijze: ['een naam in letters die de brief kan afdrukken', 'a name in letters that can be printed']
}

/** The words for the codes in `about.fields`, each once; a gap nobody can fill by hand is named by its code. */
export const letterFields = (codes: string, language: 'nl' | 'en'): string[] => [
  ...new Set(codes.split(' ').map((code) => fields[code]?.[language === 'nl' ? 0 : 1] ?? code))
]
