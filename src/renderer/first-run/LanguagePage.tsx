import { api } from '../api'
import { useDo } from '../ask'
import { Button } from '../parts/Button'
import { Choice } from '../parts/Choice'
import { useWords } from '../words'
import { chooseLanguage } from '../words/language'
import css from './FirstRun.module.css'
import type { Asked } from './draft'

/** The language, which the screens speak at once; or a look around in the sample school first. */
export function LanguagePage({ draft, change }: Asked) {
  const { language } = useWords().firstRun
  const sample = useDo(api.safekeeping.startSample)
  return (
    <>
      <Choice
        label={language.title}
        labelUnseen
        columns={2}
        startHere
        value={draft.language}
        options={[
          { value: 'nl', title: language.dutch },
          { value: 'en', title: language.english }
        ]}
        onChange={(next) => {
          chooseLanguage(next)
          change({ language: next })
        }}
      />
      <div className={css['sample']}>
        <Button busy={sample.busy} onClick={() => void sample.attempt({})}>
          {language.sample}
        </Button>
        <p className="small muted">{language.sampleWhy}</p>
      </div>
    </>
  )
}
