import { IconUser } from '@tabler/icons-react'
import { useId } from 'react'
import type { Staff } from '../../contract/accounts'
import { fullName } from '../../contract/names'
import { useColorScheme } from '../parts/color-scheme'
import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { FilterChip } from '../parts/Chip'
import { useWords } from '../words'
import { chooseLanguage, useLanguage } from '../words/language'
import css from './Rail.module.css'

/** Who is signed in; opens the choices that belong to a person: theme, language, signing out. */
export function Me({ me }: { me: Staff }) {
  const { frame, labels } = useWords()
  const { rail } = frame
  const id = useId()
  const language = useLanguage()
  const { colorScheme, setColorScheme } = useColorScheme()
  const leave = useDo(api.accounts.signOut)
  const themes = { light: rail.light, dark: rail.dark, auto: rail.system }
  const languages = { nl: rail.dutch, en: rail.english }
  return (
    <>
      <button type="button" className={css['place']} popoverTarget={id}>
        <IconUser size={20} aria-hidden />
        <span className={css['who']}>
          <strong>{fullName(me)}</strong>
          <span className="small muted">{labels.role[me.role]}</span>
        </span>
      </button>
      <section id={id} popover="auto" className={css['choices']} aria-label={fullName(me)}>
        <fieldset>
          <legend>{rail.theme}</legend>
          {(['light', 'dark', 'auto'] as const).map((scheme) => (
            <FilterChip key={scheme} pressed={colorScheme === scheme} onChange={() => setColorScheme(scheme)}>
              {themes[scheme]}
            </FilterChip>
          ))}
        </fieldset>
        <fieldset>
          <legend>{rail.language}</legend>
          {(['nl', 'en'] as const).map((code) => (
            <FilterChip key={code} pressed={language === code} onChange={() => chooseLanguage(code)}>
              {languages[code]}
            </FilterChip>
          ))}
        </fieldset>
        <Button wide busy={leave.busy} onClick={() => void leave.attempt({})}>
          {rail.signOut}
        </Button>
      </section>
    </>
  )
}
