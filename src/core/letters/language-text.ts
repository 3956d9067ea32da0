import type { CheckedLanguage } from '../../contract/letter-languages'

/**
 * The digest of all that is said in a language. A school confirms a text and not a language: with another digest here
 * the text waits to be looked at again. A test says which digest the present text has.
 */
export const languageText: Readonly<Record<CheckedLanguage, string>> = {
  tr: '07036e7d52bfb39e8ac67405e0c74b5917f09bebaee217aab842d15531afa884',
  ar: '8f3bb56eecdfffeaa8c494f32d6275131a14df623b442a867903c932709e027e',
  pl: '6921ce25eff5ac3caa699ea2600b6b83acc032b6c51105fa335cebd5934ffd5f',
  uk: '6e63e914330053c3b4c8da938c5ddf791935a13655f5beaae4810f98891aac74'
}
